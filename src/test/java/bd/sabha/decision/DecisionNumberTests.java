package bd.sabha.decision;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** By what decisions are called. */
class DecisionNumberTests {

    @Test
    void whatWasWrittenHereIsCounted() {
        assertThat(new DecisionNumber(3, 2, false, null, null, false).text()).isEqualTo("৩.২");
        assertThat(new DecisionNumber(3, 2, true, null, null, false).text()).isEqualTo("৩.২(খ)");
    }

    @Test
    void anExistingPaperIsQuotedByItsOwnLabels() {
        assertThat(printed("১", "১.১", true)).isEqualTo("১.১");
        assertThat(printed("০১", "ক", false)).isEqualTo("০১(ক)");
        assertThat(printed("১.০", "ছ", false)).isEqualTo("১.২(ছ)");
        assertThat(printed("৩", "২", false)).isEqualTo("৩.২");
    }

    @Test
    void aDecisionWithoutALabelIsCalledByItsItem() {
        assertThat(printed("০৫", null, true)).isEqualTo("০৫");
        assertThat(printed("০৫", null, false)).isEqualTo("০৫.২");
        assertThat(printed(null, "ক", false)).isEqualTo("ক");
    }

    @Test
    void digitsAreBanglaWhateverThePaperHas() {
        assertThat(printed("1", "1.2", false)).isEqualTo("১.২");
        assertThat(printed("1.0", "b", false)).isEqualTo("১.২(b)");
    }

    private static String printed(@Nullable String item, @Nullable String decision, boolean alone) {
        return new DecisionNumber(1, 2, false, item, decision, alone).text();
    }
}
