package bd.sabha.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberWordsTests {

    private final NumberWords bangla = NumberWords.in(Languages.BANGLA);
    private final NumberWords english = NumberWords.in(Languages.ENGLISH);

    @ParameterizedTest
    @CsvSource({
        "0, শূন্য, zero",
        "1, এক, one",
        "2, দুই, two",
        "5, পাঁচ, five",
        "19, উনিশ, nineteen",
        "32, বত্রিশ, thirty-two",
        "79, ঊনআশি, seventy-nine",
        "99, নিরানব্বই, ninety-nine",
        "100, একশত, one hundred",
        "105, একশত পাঁচ, one hundred and five",
        "1000, এক হাজার, one thousand",
        "2022, দুই হাজার বাইশ, two thousand and twenty-two",
        "123456, এক লক্ষ তেইশ হাজার চারশত ছাপ্পান্ন, one lakh twenty-three thousand four hundred and fifty-six",
        "1234567, বারো লক্ষ চৌত্রিশ হাজার পাঁচশত সাতষট্টি, "
                + "twelve lakh thirty-four thousand five hundred and sixty-seven",
        "10000000, এক কোটি, one crore",
        "1230000000, একশত তেইশ কোটি, one hundred and twenty-three crore"
    })
    void writesNumbersOut(long number, String inBangla, String inEnglish) {
        assertThat(bangla.of(number)).isEqualTo(Normalizer.normalize(inBangla, Normalizer.Form.NFC));
        assertThat(english.of(number)).isEqualTo(inEnglish);
    }

    @ParameterizedTest
    @CsvSource({
        "1, প্রথম, first",
        "2, দ্বিতীয়, second",
        "4, চতুর্থ, fourth",
        "11, একাদশ, eleventh",
        "20, বিংশ, twentieth",
        "21, একুশতম, twenty-first",
        "100, একশততম, one hundredth",
        "101, একশত একতম, one hundred and first",
        "1120, এক হাজার একশত বিশতম, one thousand one hundred and twentieth"
    })
    void writesPlacesOut(long number, String inBangla, String inEnglish) {
        assertThat(bangla.ordinal(number)).isEqualTo(Normalizer.normalize(inBangla, Normalizer.Form.NFC));
        assertThat(english.ordinal(number)).isEqualTo(inEnglish);
    }

    @Test
    void noTwoNumbersHaveTheSameWords() {
        for (var words : new NumberWords[] {bangla, english}) {
            var seen = new HashSet<String>();
            LongStream.range(0, 200_000).forEach(number -> assertThat(seen.add(words.of(number)))
                    .as("%d: %s", number, words.of(number))
                    .isTrue());
        }
    }

    @Test
    void everyNumberIsMadeOfItsPartsAndOfOneSpelling() {
        var random = new Random(1429);
        for (var i = 0; i < 20_000; i++) {
            var number = random.nextLong(1L << random.nextInt(1, 63));
            var words = bangla.of(number);
            assertThat(words).matches("[\\p{L}\\p{M}]+( [\\p{L}\\p{M}]+)*");
            assertThat(Normalizer.isNormalized(words, Normalizer.Form.NFC)).isTrue();
            assertThat(english.of(number)).matches("[a-z]+([ -][a-z]+)*");
            assertThat(bangla.of(number / 10_000_000)).satisfies(crores -> {
                if (number >= 10_000_000) assertThat(words).startsWith(crores + " কোটি");
            });
        }
    }

    @Test
    void writesNoNegativeNumbers() {
        assertThatThrownBy(() -> bangla.of(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> bangla.ordinal(0)).isInstanceOf(IllegalArgumentException.class);
    }
}
