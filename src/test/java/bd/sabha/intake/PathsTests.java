package bd.sabha.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Doubts follow their fields when items and decisions come and go. */
class PathsTests {

    @ParameterizedTest(name = "{0} without item 1 is {1}")
    @CsvSource({
        "items[0].title, items[0].title",
        "items[1], ''",
        "items[1].decisions[0].text, ''",
        "items[12].decisions[3].implementers[0], items[11].decisions[3].implementers[0]",
        "memoDate, memoDate"
    })
    void anItemGoes(String before, String after) {
        assertThat(Paths.movingItems(before, at -> at == 1 ? -1 : at > 1 ? at - 1 : at))
                .isEqualTo(after);
    }

    @ParameterizedTest(name = "{0} without decision 0 of item 2 is {1}")
    @CsvSource({
        "items[2].decisions[0].text, ''",
        "items[2].decisions[1].text, items[2].decisions[0].text",
        "items[1].decisions[1].text, items[1].decisions[1].text",
        "items[2].title, items[2].title"
    })
    void aDecisionGoes(String before, String after) {
        assertThat(Paths.movingDecisions(before, 2, at -> at - 1)).isEqualTo(after);
    }

    @ParameterizedTest(name = "{0} is shown at {1}")
    @CsvSource({
        "title, f-title",
        "chair, f-chair-name",
        "chair.name, f-chair-name",
        "items[2], item-2",
        "items[2].decisions, item-2",
        "items[2].decisions[0], decision-2-0",
        "items[2].decisions[0].implementers, f-items-2-decisions-0-implementers",
        "items[2].decisions[0].implementers[3], f-items-2-decisions-0-implementers",
        "officeLines[1], f-officeLines"
    })
    void aDoubtLeadsToItsField(String path, String id) {
        assertThat(Paths.element(path)).isEqualTo(id);
    }

    @Test
    void aPathLiesWithinAnotherOnlyAsAWhole() {
        assertThat(Paths.within("memoDateBangla", "memoDate")).isFalse();
        assertThat(Paths.within("items[1].title", "items[1]")).isTrue();
        assertThat(Paths.within("items[11]", "items[1]")).isFalse();
    }
}
