package bd.sabha.reading;

import static org.assertj.core.api.Assertions.assertThat;

import bd.sabha.support.GoldScore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Of the four real minutes everything is read that a careful reader finds in them. */
class ScoreTests {

    private static final Path MINUTES = Path.of("src/test/resources/minutes");
    private static final Path GOLD = Path.of("src/test/resources/gold");
    private static final int DIFFERENT_QUOTATIONS = 7;
    private static final TreeMap<String, GoldScore> SCORES = new TreeMap<>();

    @BeforeAll
    static void read() throws Exception {
        try (var golds = Files.list(GOLD)) {
            for (var gold : golds.sorted().toList()) {
                var name = gold.getFileName().toString().replaceAll("\\.json$", "");
                SCORES.put(name, GoldScore.of(MINUTES.resolve(name), gold));
            }
        }
    }

    @AfterAll
    static void print() {
        System.out.println(GoldScore.table(SCORES, true));
        System.out.println(GoldScore.table(SCORES, false));
    }

    @Test
    void everyScoredFieldIsRight() {
        assertThat(SCORES).hasSize(4);
        SCORES.forEach((name, score) -> assertThat(score.wrong(true)).as(name).isEmpty());
    }

    /** Where a quotation begins and ends is a matter of taste; fewer differences than now there may be, not more. */
    @Test
    void soIsAlmostEverythingElseThatTheReaderNoted() {
        var wrong = SCORES.values().stream()
                .flatMap(score -> score.wrong(false).stream())
                .toList();
        assertThat(wrong).hasSizeLessThanOrEqualTo(DIFFERENT_QUOTATIONS).allSatisfy(check -> assertThat(check.group())
                .isIn("discussion_deadlines", "continues after table"));
    }

    @Test
    void aWrongValueAMissingOneAndOneTooManyAreAllWrong() {
        var gold = "{\"title\": \"ক\", \"distribution\": [\"ক\", \"খ\"], \"closing\": {\"first_60_chars\": \"শেষ\"}}";
        assertThat(GoldScore.of(gold, gold).share(true)).isEqualTo(1);
        var read = "{\"title\": \"খ\", \"distribution\": [\"ক\"], \"closing\": {\"first_60_chars\": \"শেষ\"}}";
        assertThat(GoldScore.of(read, gold).wrong(true))
                .extracting(GoldScore.Check::path)
                .containsExactly("title", "distribution[1]");
        assertThat(GoldScore.of(gold, read).wrong(true))
                .extracting(GoldScore.Check::path)
                .containsExactly("title", "distribution[1]");
        assertThat(GoldScore.of(read, gold).wrong(false)).isEmpty();
    }
}
