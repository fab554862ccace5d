package bd.sabha.typesetting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words look as Chromium prints them from the same typeface. */
class PixelTests {

    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    private static WordComparison comparison;

    @BeforeAll
    static void startTheBrowser() {
        comparison = new WordComparison();
    }

    @AfterAll
    static void closeTheBrowser() {
        comparison.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {REGULAR, BOLD})
    void everyWordOfTheMinutes(int weight) throws Exception {
        assertThat(comparison.differing(Words.ofTheMinutes(), weight)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {REGULAR, BOLD})
    void everyLetterAndWhatGoesWrongElsewhere(int weight) throws Exception {
        var words =
                Stream.concat(Words.letters().stream(), Words.hard().stream()).toList();
        assertThat(comparison.differing(words, weight)).isEmpty();
    }

    @Test
    void everyConjunctWithEverySign() throws Exception {
        assertThat(comparison.differing(Words.conjunctsWithSigns(), REGULAR)).isEmpty();
    }

    @Test
    void everyConjunctInBold() throws Exception {
        assertThat(comparison.differing(Words.conjuncts(), BOLD)).isEmpty();
    }

    @Test
    void everyPairOfConsonantsThoughNoWordHasIt() throws Exception {
        assertThat(comparison.differing(Words.pairs(), REGULAR)).isEmpty();
    }

    @Test
    void aWordThatLooksDifferentIsFound() throws Exception {
        assertThat(comparison.differing(
                        List.of("র‍্যাব", "শক্তি", "কি", "সভা", "১০.৩০", "সভাপতি"),
                        List.of("র্যাব", "শক্‌তি", "কী", "সভ", "১০,৩০", "সভাপতি"),
                        REGULAR))
                .containsExactly("র‍্যাব", "শক্তি", "কি", "সভা", "১০.৩০");
    }
}
