package bd.sabha.implementer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever is typed, the parser comes to an end without a crash, and what it cannot read it asks about. */
class FuzzTests {

    private static final int STRINGS = 1_000_000;
    private static final int RESOLVED = 5_000;
    private static final Duration LONG_ENOUGH = Duration.ofMinutes(4);
    private static final List<String> BITS = List.of(
            "উপজেলা নির্বাহী অফিসার",
            "জেলা",
            "উপজেলা",
            "(",
            ")",
            "((",
            "সকল",
            "সংশ্লিষ্ট",
            "স্ব স্ব",
            ",",
            "/",
            " ",
            "ও",
            "ব্যতীত",
            "except",
            "বাগেরহাট",
            "সদর",
            "কচুয়া",
            "ফরিদপুর",
            "অধিদপ্তর",
            "প্রধান",
            "জেলার",
            "কার্যালয়",
            "অধীন",
            "বিভাগ",
            "খুলনা",
            "সুরক্ষা সেবা বিভাগ",
            "প্রোগ্রামার",
            "উপ",
            "\n",
            ";",
            "১।",
            "্",
            "\u09bc",
            "ঃ",
            "\u200d",
            "\ud83d\ude00",
            "\ud800",
            "\0");

    private final Random random = new Random(495);

    @Test
    void aMillionRandomStringsNeitherCrashNorHangTheParser() {
        var lexicon = new Lexicon(Nation.REGISTER);
        assertTimeoutPreemptively(LONG_ENOUGH, () -> {
            for (int i = 0; i < STRINGS; i++) {
                ExpressionParser.parse(lexicon, string(12));
            }
        });
    }

    @Test
    void everyRandomStringMeansSomethingOrIsAskedAbout() {
        assertTimeoutPreemptively(LONG_ENOUGH, () -> {
            var own = Nation.office("জেলা প্রশাসকের কার্যালয়, বাগেরহাট");
            for (int i = 0; i < RESOLVED; i++) {
                var words = string(8);
                var resolution = Nation.EXPRESSIONS.resolve(words, i % 2 == 0 ? own : null);
                assertThat(resolution.isDecided() && resolution.postIds().isEmpty())
                        .as("silence about %s", words)
                        .isFalse();
            }
        });
    }

    @Test
    void aLongTextIsAskedAboutNotRead() {
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            assertThat(Nation.resolve("(".repeat(2_000)).isDecided()).isFalse();
            assertThat(Nation.resolve("উপজেলা ".repeat(100_000)).isDecided()).isFalse();
        });
    }

    private String string(int most) {
        var text = new StringBuilder();
        for (int i = random.nextInt(most); i >= 0; i--) {
            if (random.nextInt(4) > 0) {
                text.append(BITS.get(random.nextInt(BITS.size()))).append(random.nextBoolean() ? " " : "");
            } else {
                text.append((char) (random.nextBoolean() ? 0x980 + random.nextInt(0x80) : random.nextInt(0x250)));
            }
        }
        return text.toString();
    }
}
