package bd.sabha.bench;

import static org.assertj.core.api.Assertions.assertThat;

import bd.sabha.reading.Budget;
import bd.sabha.reading.MinutesReader;
import bd.sabha.reading.SourceFile;
import bd.sabha.reading.source.Sources;
import bd.sabha.support.DocxOf;
import bd.sabha.support.PdfOf;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How long a warm reader takes for each of the four real minutes: as text, and made into DOCX and PDF. */
class ReadingBenchmark {

    private static final double LIMIT = 100;
    private static final int WARM = 15;
    private static final int ROUNDS = 15;

    private final MinutesReader reader = MinutesReader.standard();

    @Test
    void aWarmReadingOfEachOfTheFourMinutes() throws Exception {
        for (var file : files()) {
            var text = new SourceFile(file.getFileName().toString(), Files.readAllBytes(file));
            var manuscript = Sources.open(text, Budget.of(Budget.USUAL));
            var plain = millis(text);
            var name = text.name().substring(0, 3);
            measured("reading " + name + " as DOCX", new SourceFile("a.docx", DocxOf.of(manuscript)), plain);
            measured("reading " + name + " as PDF", new SourceFile("a.pdf", PdfOf.of(manuscript)), plain);
            assertThat(plain).isLessThan(LIMIT);
        }
    }

    private void measured(String what, SourceFile file, double plain) throws Exception {
        var millis = millis(file);
        BenchTable.row(what, millis, "ms", "as text", plain);
        assertThat(millis).isLessThan(LIMIT);
    }

    private double millis(SourceFile file) throws Exception {
        List<Double> times = new ArrayList<>();
        for (int i = -WARM; i < ROUNDS; i++) {
            var start = System.nanoTime();
            reader.read(file);
            if (i >= 0) times.add((System.nanoTime() - start) / 1e6);
        }
        return BenchTable.median(times);
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src", "test", "resources", "minutes"))) {
            return files.sorted().toList();
        }
    }
}
