package bd.sabha.reading;

import bd.sabha.support.GoldScore.Check;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Minutes of offices that no rule was written for, each beside what a careful reader finds in it (the conventions are those of
 * the four real documents), and papers that are no minutes.
 */
final class Corpus {

    static final Path FOLDER = Path.of("src/test/resources/corpus");
    static final Path NOT_MINUTES = FOLDER.resolve("not-minutes");

    private static final Path REAL = Path.of("src/test/resources/minutes");
    private static final Path REAL_GOLD = Path.of("src/test/resources/gold");

    private Corpus() {}

    static List<Path> documents() {
        return textsIn(FOLDER);
    }

    /** With the four real ones. */
    static List<Path> all() {
        return Stream.concat(textsIn(REAL).stream(), documents().stream()).toList();
    }

    static Path goldOf(Path document) {
        var folder = document.startsWith(REAL) ? REAL_GOLD : FOLDER.resolve("gold");
        return folder.resolve(document.getFileName() + ".json");
    }

    /** "Within seven days" has no kind in the conventions: where the gold is silent on a deadline, nothing is expected. */
    static boolean isExpected(Check check) {
        return !check.path().endsWith(".deadline") || !check.expected().equals("(nothing)");
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> textsIn(Path folder) {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
