package bd.sabha.word;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/** LibreOffice, where it is installed; where the tests must be complete, it has to be. */
final class Office {

    private Office() {}

    /** The document as LibreOffice reads it: as text, or as PDF. */
    static byte[] convert(byte[] docx, String format) throws IOException, InterruptedException {
        var program = program();
        if ("required".equals(System.getenv("SABHA_BROWSER_TESTS")) && program.isEmpty()) {
            throw new IllegalStateException("LibreOffice is not installed");
        }
        Assumptions.assumeTrue(program.isPresent(), "LibreOffice is not installed");
        var folder = Files.createTempDirectory(Path.of("target"), "office-").toAbsolutePath();
        Files.write(folder.resolve("paper.docx"), docx);
        var process = new ProcessBuilder(
                        program.get().toString(),
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        format,
                        "--outdir",
                        folder.toString(),
                        folder.resolve("paper.docx").toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        if (!process.waitFor(2, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IllegalStateException("LibreOffice took too long");
        }
        return Files.readAllBytes(folder.resolve("paper." + format.replaceAll(":.*", "")));
    }

    static String text(byte[] docx) throws IOException, InterruptedException {
        return new String(convert(docx, "txt:Text (encoded):UTF8"), StandardCharsets.UTF_8).replace("\uFEFF", "");
    }

    private static Optional<Path> program() {
        return java.util.Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, "soffice"))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
