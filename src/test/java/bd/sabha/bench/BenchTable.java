package bd.sabha.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;

/** The table in target/bench.md: nothing is in it that was not measured in this run. */
class BenchTable {

    private static final Path FILE = Path.of("target", "bench.md");

    private static boolean begun;

    private BenchTable() {}

    /** A figure beside another one of the same run. */
    static void row(String what, double figure, String unit, String against, double other) {
        var line = String.format(
                Locale.ROOT,
                "| %s | %.1f %s | %s | %.1f %s | %.2f |%n",
                what,
                figure,
                unit,
                against,
                other,
                unit,
                figure / other);
        System.out.print(line);
        try {
            begin();
            Files.writeString(FILE, line, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    static double median(List<Double> figures) {
        var sorted = figures.stream().sorted().toList();
        return (sorted.get((sorted.size() - 1) / 2) + sorted.get(sorted.size() / 2)) / 2;
    }

    /** The first row of a run begins the table anew. */
    private static void begin() throws IOException {
        if (!begun) {
            Files.createDirectories(FILE.getParent());
            Files.writeString(FILE, "| what | figure | against | its figure | ratio |\n|---|---|---|---|---|\n");
            begun = true;
        }
    }
}
