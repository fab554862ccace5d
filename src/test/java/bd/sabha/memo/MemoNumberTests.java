package bd.sabha.memo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import bd.sabha.calendar.Languages;
import bd.sabha.memo.MemoFile.Form;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MemoNumberTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "০৫.৪৪.০১০০.০৩০.০৬.০০১.২১.৫৭",
                "৫৬.০৪.৫৭০০.০০০.০৬.০০১.১৯.৬",
                "৫৬.০৪.০৩০০.০০০.০৬.০০৩.২৩.৫৬",
                "৫৮.০০.০০০০.০১৮.৩১.০০২.২১.২১৬",
                "০৫.৪৪.০১০০.০৩০.০৬.০০১.২১-৫৭",
                "০৫.৪৪.০১০০.০৩০.০৬.০০১.২১-৫৭(৮২)",
                "০৫.৪৪.০১০০.০৩০.০৬.০০১.২১.৫৭/১(৮২)",
                "০৫.৪৪.০১০০.০৩০.০৬.০০১.২১-০৭",
                "০৫.০০.০০০০.১১২.০৪০.১২.০০০১.২৪.১৭",
                "০৫.০০.০০০০.১১২.০৪০.১২.০০০১.২৪-১৭(৯)",
                "মোপৌ/প্রশা/২০২১-২২/৫৭",
                "রাইউপি/বাগেরহাট/২০২২-৫৭(৮)",
                "৪৬/ইউপি/২০২২/৫"
            })
    void isPrintedAsItWasRead(String text) {
        assertThat(MemoNumber.parse(text).text(Languages.BANGLA))
                .isEqualTo(Normalizer.normalize(text, Normalizer.Form.NFC));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "05.44.0100.030.06.001.21.57 | 05.44.0100.030.06.001.21.57",
                "স্মারক নম্বর: ০৫.৪৪.০১০০.০৩০.০৬.০০১.২১.৫৭ | 05.44.0100.030.06.001.21.57",
                "নম্বর: ৫৬.০৪.৫৭০০.০০০.০৬.০০১.১৯.৬ | 56.04.5700.000.06.001.19.6",
                "স্মারক নং- ০৫. ৪৪. ০১০০. ০৩০. ০৬. ০০১. ২১ – ৫৭ (৮২) | 05.44.0100.030.06.001.21-57(82)",
                "০৫.44.০১০০.030.০৬.001.২১.57। | 05.44.0100.030.06.001.21.57",
                "Memo No: 05.44.0100.030.06.001.21.57 | 05.44.0100.030.06.001.21.57",
                "০৫.৪৪.০১০০.০৩০.০৬.০০১.২১/৫৭ | 05.44.0100.030.06.001.21/57",
                "স্মারক নং-মোপৌ / প্রশা / ২০২২ / ৫৭ | মোপৌ/প্রশা/2022/57"
            })
    void isReadAsOfficesWriteIt(String text, String latin) {
        assertThat(MemoNumber.parse(text)).hasToString(Normalizer.normalize(latin, Normalizer.Form.NFC));
    }

    @Test
    void itsGroupsHaveNames() {
        var of18 = MemoNumber.parse("০৫.৪৪.০১০০.০৩০.০৬.০০১.২১.৫৭");
        assertThat(of18.file().form()).isEqualTo(Form.DIGITS_18);
        assertThat(Arrays.stream(MemoGroup.values()).map(of18.file()::group).map(it -> it.orElse("-")))
                .containsExactly("05", "44", "0100", "-", "030", "06", "001", "21");
        assertThat(of18.number()).isEqualTo(57);
        assertThat(of18.copyCount()).isZero();
        var of22 = MemoNumber.parse("০৫.০০.০০০০.১১২.০৪০.১২.০০০১.২৪.১৭/১(৮২)");
        assertThat(of22.file().form()).isEqualTo(Form.DIGITS_22);
        assertThat(Arrays.stream(MemoGroup.values()).map(of22.file()::group).map(it -> it.orElse("-")))
                .containsExactly("05", "00", "0000", "112", "040", "12", "0001", "24");
        assertThat(of22.copyCount()).isEqualTo(82);
        assertThat(MemoNumber.parse("মোপৌ/২০২২/৫৭").file().group(MemoGroup.YEAR))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "০৫.৪৪.০১০০.০৩০.০৬.০০১.২১ | 05.44.0100.030.06.001.21",
                "05.44.0100.030.06.001.21. | 05.44.0100.030.06.001.21",
                "০৫.৪৪.০১০০.০৩০.০৬.০০১.২১- | 05.44.0100.030.06.001.21-",
                "05.00.0000.112.040.12.0001.24 | 05.00.0000.112.040.12.0001.24",
                "মোপৌ/প্রশা/২০২২/ | মোপৌ/প্রশা/2022",
                "মোপৌ/প্রশা/২০২২- | মোপৌ/প্রশা/2022-"
            })
    void aFileIsKeptWithWhatSeparatesIt(String typed, String prefix) {
        var file = MemoFile.parse(typed);
        assertThat(file.prefix()).isEqualTo(Normalizer.normalize(prefix, Normalizer.Form.NFC));
        assertThat(MemoFile.parse(file.prefix())).isEqualTo(file);
        assertThat(MemoNumber.parse(file.memo(7).toString())).isEqualTo(file.memo(7));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "- | memo.trouble.missing | ",
                "০৫.৪৪ | memo.trouble.groups | ২",
                "০৫.৪৪.০১০.০৩০.০৬.০০১.২১ | memo.trouble.length.geo | ০১০ ৪ ৩",
                "০৫.৪৪.০১০০.০৩০.০৬.০০১.২০২১ | memo.trouble.length.year | ২০২১ ২ ৭",
                "০৫.৪৪.০১০০.০৩০.০৬.০০১.২১.৫৭ | memo.trouble.issue | ৫৭",
                "০৫.০০.০০০০.১১২.০৪০.১২.০০১.২৪ | memo.trouble.length.serial | ০০১ ৪ ৭",
                "০৫.০০.০০০০.১১২.০৪০.১২.০০০১.২৪.৯ | memo.trouble.issue | ৯",
                "০৫.৪৪..০৩০.০৬.০০১.২১ | memo.trouble.empty | ",
                "০৫.৪৪.আইসিটি.০৩০.০৬.০০১.২১ | memo.trouble.digits | আইসিটি",
                "মোপৌ//২০২২ | memo.trouble.empty | ",
                "মোপৌ/<b>/২০২২ | memo.trouble.character | <"
            })
    void saysWhatIsWrongWithAFile(String typed, String key, String arguments) {
        assertThatThrownBy(() -> MemoFile.parse(typed == null ? "" : typed))
                .asInstanceOf(type(UnreadableMemo.class))
                .satisfies(trouble -> {
                    assertThat(trouble.key()).isEqualTo(key);
                    assertThat(Arrays.stream(trouble.arguments(Languages.BANGLA))
                                    .map(Object::toString)
                                    .collect(Collectors.joining(" ")))
                            .isEqualTo(arguments == null ? "" : arguments);
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "৫৭",
                "০৫.৪৪.০১০০.০৩০.০৬.০০১.২১",
                "০৫.৪৪.০১০০.০৩০.০৬.০০১.২১.",
                "স্মারক নম্বর:",
                "১৯ জ্যৈষ্ঠ ১৪২৯",
                "a/b"
            })
    void aNumberWithoutIssueIsNone(String text) {
        assertThat(MemoNumber.read(text)).isEmpty();
        assertThatThrownBy(() -> MemoNumber.parse(text)).isInstanceOf(UnreadableMemo.class);
    }

    @Test
    void everyNumberOfBothFormsReadsBack() {
        var random = new Random(57);
        for (var i = 0; i < 5_000; i++) {
            var digits = random.nextBoolean() ? new int[] {2, 2, 4, 3, 2, 3, 2} : new int[] {2, 2, 4, 3, 3, 2, 4, 2};
            var file = Arrays.stream(digits)
                    .mapToObj(length -> IntStream.range(0, length)
                            .mapToObj(at -> "" + random.nextInt(10))
                            .collect(Collectors.joining()))
                    .collect(Collectors.joining("."));
            var copies = new String[] {"", "(82)", "/1", "/3(120)"}[random.nextInt(4)];
            var text = file + ".-".charAt(random.nextInt(2)) + (1 + random.nextInt(99_999)) + copies;
            var memo = MemoNumber.parse(text);
            assertThat(memo).hasToString(text);
            assertThat(MemoNumber.parse(memo.text(Languages.BANGLA))).isEqualTo(memo);
        }
    }
}
