package bd.sabha.typesetting;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
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
        run("pdftoppm", "-r", "" + DOTS * PIXELS_PER_INCH, "-gray", "-png", file.toString(), directory + "/page");
        try (var files = Files.list(directory)) {
            pages = files.filter(name -> name.toString().endsWith(".png"))
                    .sorted()
                    .toList();
        }
    }

    int pages() {
        return pages.size();
    }

    BufferedImage page(int number) throws IOException {
        return ImageIO.read(pages.get(number).toFile());
    }

    @Override
    public void close() throws IOException {
        FileSystemUtils.deleteRecursively(directory);
    }

    /** What a program says. */
    static String run(String... command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!process.waitFor(5, TimeUnit.MINUTES) || process.exitValue() != 0) {
            throw new IOException(String.join(" ", command) + " failed");
        }
        return said;
    }
}
