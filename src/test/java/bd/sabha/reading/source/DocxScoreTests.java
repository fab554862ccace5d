package bd.sabha.reading.source;

import static org.assertj.core.api.Assertions.assertThat;

import bd.sabha.reading.Budget;
import bd.sabha.reading.SourceFile;
import bd.sabha.support.DocxOf;
import bd.sabha.support.GoldScore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The four real minutes, as if a word processor's documents of them had come. */
class DocxScoreTests {

    static Stream<Path> minutes() throws IOException {
        return BijoyTests.minutes();
    }

    @ParameterizedTest
    @MethodSource("minutes")
    void nothingIsLostInAWordProcessorsDocument(Path file) throws Exception {
        assertThat(score(file, DocxOf.of(Sources.open(text(file), Budget.of(Budget.USUAL))))
                        .wrong(true))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("minutes")
    void nothingIsLostInOneThatWasTypedWithBijoy(Path file) throws Exception {
        assertThat(score(file, DocxOf.ofInBijoy(Sources.open(text(file), Budget.of(Budget.USUAL))))
                        .wrong(true))
                .isEmpty();
    }

    private static SourceFile text(Path file) throws IOException {
        return new SourceFile(file.getFileName().toString(), Files.readAllBytes(file));
    }

    private static GoldScore score(Path file, byte[] docx) throws Exception {
        var name = file.getFileName().toString();
        var gold = Files.readString(Path.of("src/test/resources/gold", name + ".json"));
        return GoldScore.of(new SourceFile(name, docx), gold);
    }
}
