package bd.sabha.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import bd.sabha.support.GoldScore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Minutes that no rule was written for are read as well as the four real ones; other papers are not taken for minutes. */
class CorpusTests {

    /** Reached so far, of the fields by which readings are judged; it only rises. */
    private static final double FLOOR = 0.994;

    @Test
    void unseenMinutesAreReadWell() throws IOException, Refused {
        Map<String, GoldScore> scores = new TreeMap<>();
        for (var document : Corpus.documents()) {
            var score = GoldScore.of(document, Corpus.goldOf(document));
            var name = document.getFileName().toString().replace(".txt", "");
            scores.put(
                    name,
                    new GoldScore(
                            score.checks().stream().filter(Corpus::isExpected).toList()));
        }
        var all = new GoldScore(scores.values().stream()
                .flatMap(score -> score.checks().stream())
                .toList());

        scores.forEach((name, score) -> score.wrong(true).forEach(check -> System.out.println(name + " " + check)));
        scores.forEach((name, score) -> System.out.printf(
                "%-32s %5.1f %%  extra %5.1f %%%n", name, 100 * score.share(true), 100 * score.share(false)));
        System.out.printf("%-32s %5.1f %%  extra %5.1f %%%n", "all", 100 * all.share(true), 100 * all.share(false));
        assertThat(all.share(true)).isGreaterThanOrEqualTo(FLOOR);
    }

    static Stream<String[]> others() {
        return Corpus.text(Corpus.NOT_MINUTES.resolve("expected.tsv")).lines().map(line -> line.split("\t"));
    }

    @ParameterizedTest
    @MethodSource("others")
    void otherPapersAreRefusedWithTheReason(String name, String reasons) throws IOException {
        var file = new SourceFile(name, Files.readAllBytes(Path.of(Corpus.NOT_MINUTES.toString(), name)));

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> MinutesReader.standard().read(file))
                .satisfies(refused -> assertThat(reasons.split("\\|"))
                        .contains(refused.reason().name()));
    }
}
