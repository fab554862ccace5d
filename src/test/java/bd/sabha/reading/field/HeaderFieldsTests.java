package bd.sabha.reading.field;

import static org.assertj.core.api.Assertions.assertThat;

import bd.sabha.reading.Found;
import bd.sabha.reading.manuscript.Excerpt;
import java.text.Normalizer;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderFieldsTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "12:30 | বেলা: ১২:৩০",
                "11:00 | : বেলা ১১.০০ ঘটিকা।",
                "11:00 | সকাল ১১.০০ ঘটিকা",
                "10:00 | সকাল ১০.০০টা",
                "15:30 | ১৬ মে ২০২২ খ্রি. বিকাল ৩.৩০ ঘটিকা",
                "10:00 | ০২/০৬/২০২২ তারিখ সকাল ১০ টায় জেলা প্রশাসকের সম্মেলন কক্ষে",
                "14:30 | দুপুর ২:৩০ মিনিট",
                "10:30 | সভার সময় সাড়ে ১০টা",
                "11:00 | সকাল ১১.০০ ঘটিকা হতে দুপুর ১.০০ ঘটিকা",
                "11:00 | 11:00 am",
                "15:00 | Time: 3.00 p.m.",
                "12:30 | ১২:৩০"
            })
    void theTimeIsFoundAmongOtherWords(LocalTime time, String text) {
        assertThat(Times.in(excerpt(text)).map(Found::value)).contains(time);
    }

    @ParameterizedTest
    @ValueSource(strings = {"১৬ মে ২০২২ খ্রি.", "০২/০৬/২০২২", "জেলা প্রশাসকের কার্যালয়", "কক্ষ নং ৩০৫", ""})
    void whatIsNoTimeIsNotTakenForOne(String text) {
        assertThat(Times.in(excerpt(text))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "০৫.৪৪.০১০০.০৩০.০৬.০০১.২১.৫৭ | স্মারক নম্বর: ০৫.৪৪.০১০০.০৩০.০৬.০০১.২১.৫৭",
                "৫৬.০৪.৫৭০০.০০০.০৬.০০১.১৯.৬ | নম্বর: ৫৬.০৪.৫৭০০.০০০.০৬.০০১.১৯.৬",
                "৫৬.০৪.০৩০০.০০০.০৬.০০৩.২৩-৫৬ | নম্বর- ৫৬.০৪.০৩০০.০০০.০৬.০০৩.২৩-৫৬",
                "৫৬.০৪.০৩০০.০০০.০৬.০০৩.২৩.৫৬ | স্মারক নং ৫৬. ০৪. ০৩০০. ০০০. ০৬. ০০৩. ২৩. ৫৬",
                "৫৬.০৪.০৩০০.০০০.০৬.০০৩.২৩-৫৬(৮২) | নং-৫৬.০৪.০৩০০.০০০.০৬.০০৩.২৩-৫৬(৮২) তারিখ: ০২/০৬/২০২২",
                "০৫.৪১.০১০০.০০০.০০১.০৬.০০০১.২৪.৫৭ | স্মারক নং- ০৫.৪১.০১০০.০০০.০০১.০৬.০০০১.২৪.৫৭",
                "05.44.0100.030.06.001.21.57 | Memo No: 05.44.0100.030.06.001.21.57 Date: 02 June 2022",
                "উপপ/রাম/প্রশা/২০২৪/১২৩ | স্মারক নং: উপপ/রাম/প্রশা/২০২৪/১২৩      তারিখ: ০২ জুন ২০২৪",
                "৫৬.০৪.০৩০০.০০০.০৬.০০৩.২৩.৫৬/১(৫) | ৫৬.০৪.০৩০০.০০০.০৬.০০৩.২৩.৫৬/১(৫)"
            })
    void theMemoNumberIsPrintedAsItIsWithoutLabelAndBlanks(String number, String line) {
        assertThat(MemoNumbers.in(excerpt(line)).map(Found::value)).contains(nfc(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"তারিখ: ০২ জুন ২০২২", "কক্ষ", "", "২৭ ফেব্রুয়ারি ২০২৪", "২৮-০২-২০২৪"})
    void whatIsNoMemoNumberIsNotTakenForOne(String line) {
        assertThat(MemoNumbers.in(excerpt(line))).isEmpty();
    }

    @Test
    void anUnusualNumberIsLessSure() {
        assertThat(MemoNumbers.in(excerpt("স্মারক নম্বর: ০৫.৪৪.০১০০.০৩০.০৬.০০১.২১.৫৭"))
                        .orElseThrow()
                        .confidence())
                .isEqualTo(1);
        assertThat(MemoNumbers.in(excerpt("স্মারক নম্বর: ০৫.৪৪.০১০.৩০.০৬.০০১.২১.৫৭"))
                        .orElseThrow()
                        .confidence())
                .isLessThan(1);
    }

    private static Excerpt excerpt(String text) {
        return Excerpt.of(nfc(text));
    }

    private static String nfc(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
