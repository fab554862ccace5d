package bd.sabha.registry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Memo numbers as people type them. */
class MemoPatternTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "০৫.৪৪.০১০০.০৩০.০৬.০০১.২১.৫৭",
                "05.44.0100.030.06.001.21.57",
                "০৫.৪৪.০১০০.০৩০.০৬.০০১.২১-৫৭",
                "০৫.৪৪.০১০০.০৩০.০৬.০০১.২১. ৫৭",
                "05 44 0100 030 06 001 21 57",
                "05-44-0100-030-06-001-21-57",
                "5.44.100.30.6.1.21.57",
                "০৫.৪৪.০১০০.০৩০.০৬.০০১.২১.৫৭(৮২)",
                "স্মারক নং-০৫.৪৪.০১০০.০৩০.০৬.০০১.২১.৫৭",
                "স্মারক নম্বর: ০৫.৪৪.০১০০.০৩০.০৬.০০১.২১.৫৭",
                "স্মারক নম্বরঃ ০৫.৪৪.০১০০.০৩০.০৬.০০১.২১.৫৭ তারিখ: ১৯ জ্যৈষ্ঠ ১৪২৯",
                "Memo No. 05.44.0100.030.06.001.21.57",
                "05.44.0100.030.06.001.21/57"
            })
    void aWholeNumber(String typed) {
        assertThat(MemoPattern.of(typed).groups()).isEqualTo("%.5.44.100.30.6.1.21.57.%");
    }

    @Test
    void inOneRow() {
        assertThat(MemoPattern.of("০৫৪৪০১০০০৩০০৬০০১২১৫৭").digits()).isEqualTo("%05440100030060012157%");
        assertThat(MemoPattern.of("57").digits()).isEmpty();
    }

    @Test
    void aPartOfIt() {
        assertThat(MemoPattern.of("৫৭").groups()).isEqualTo("%.57.%");
        assertThat(MemoPattern.of("০০১.২১.৫৭").groups()).isEqualTo("%.1.21.57.%");
        assertThat(MemoPattern.of("21-57").groups()).isEqualTo("%.21.57.%");
    }

    @Test
    void thatOfALocalBody() {
        assertThat(MemoPattern.of("উপ/রাম/২০২২/১৫").groups()).isEqualTo("%.উপ.রাম.2022.15.%");
        assertThat(MemoPattern.of("স্মারক নং: উপ/রাম/2022/15").groups()).isEqualTo("%.উপ.রাম.2022.15.%");
    }

    @Test
    void whatIsNoneFindsNone() {
        assertThat(MemoPattern.of("---").groups()).isEmpty();
    }
}
