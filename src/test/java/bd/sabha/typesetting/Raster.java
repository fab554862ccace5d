package bd.sabha.typesetting;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assumptions;
import org.springframework.util.FileSystemUtils;

/** The pages of a PDF as pictures, a few dots to each pixel of the style sheet. */
final class Raster implements AutoCloseable {

    static final int DOTS = 3;
    private static final int PIXELS_PER_INCH = 96;

    private final Path directory;
    private final List<Path> pages;

    Raster(byte[] pdf) throws IOException, InterruptedException {
        directory = Files.createTempDirectory("raster");
        var file = Files.write(directory.resolve("print.pdf"), pdf);
        run("pdftoppm", "-r", "" + DOTS * PIXELS_PER_INCH, "-gray", file.toString(), directory + "/page");
        try (var files = Files.list(directory)) {
            pages = files.filter(name -> name.toString().endsWith(".pgm"))
                    .sorted()
                    .toList();
        }
    }

    int pages() {
        return pages.size();
    }

    /** A page's grey dots: P5, width, height and the largest value in text, then a byte for each. */
    Picture page(int number) throws IOException {
        var bytes = Files.readAllBytes(pages.get(number));
        int header = 0;
        for (int line = 0; line < 3; header++) {
            if (bytes[header] == '\n') {
                line++;
            }
        }
        var size = new String(bytes, 0, header, StandardCharsets.US_ASCII).split("\\s+");
        return new Picture(bytes, header, Integer.parseInt(size[1]));
    }

    /** @param from where the dots begin */
    record Picture(byte[] bytes, int from, int width) {

        private static final int BLACK = 96;
        private static final int PAPER = 200;

        boolean isBlack(int x, int y) {
            return at(x, y) < BLACK;
        }

        boolean hasBlackLeftOf(int margin) {
            return IntStream.range(0, bytes.length - from)
                    .anyMatch(dot -> dot % width < margin && isBlack(dot % width, dot / width));
        }

        boolean isNearInk(int x, int y) {
            for (int i = -1; i <= 1; i++) {
                for (int j = -1; j <= 1; j++) {
                    if (at(x + i, y + j) < PAPER) {
                        return true;
                    }
                }
            }
            return false;
        }

        private int at(int x, int y) {
            return bytes[from + y * width + x] & 0xff;
        }
    }

    @Override
    public void close() throws IOException {
        FileSystemUtils.deleteRecursively(directory);
    }

    /** What a program says; a machine that does not have it skips the test, unless it has to run. */
    static String run(String... command) throws IOException, InterruptedException {
        var process = start(command);
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!process.waitFor(5, TimeUnit.MINUTES) || process.exitValue() != 0) {
            throw new IOException(String.join(" ", command) + " failed");
        }
        return said;
    }

    private static Process start(String... command) throws IOException {
        try {
            return new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException notInstalled) {
            if ("required".equals(System.getenv("SABHA_BROWSER_TESTS"))) {
                throw notInstalled;
            }
            return Assumptions.abort(command[0] + " is not installed");
        }
    }
}
