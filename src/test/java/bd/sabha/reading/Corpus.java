package bd.sabha.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Minutes of offices that no rule was written for, each beside what a careful reader finds in it (the conventions are those of
 * the four real documents), and papers that are no minutes.
 */
final class Corpus {

    static final Path FOLDER = Path.of("src/test/resources/corpus");
    static final Path NOT_MINUTES = FOLDER.resolve("not-minutes");

    private Corpus() {}

    static List<Path> documents() {
        try (var files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path goldOf(Path document) {
        return document.resolveSibling(document.getFileName() + ".json");
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
