package bd.sabha.calendar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Numbers written out, in hundreds, thousands, lakhs and crores: পাঁচ, বারো লক্ষ চৌত্রিশ হাজার; five, twelve lakh. */
public final class NumberWords {

    private static final long HUNDRED = 100;
    private static final long THOUSAND = 1_000;
    private static final long LAKH = 100_000;
    private static final long CRORE = 10_000_000;

    private static final NumberWords BANGLA = new NumberWords("bn", "", " ");
    private static final NumberWords ENGLISH = new NumberWords("en", " ", " and ");

    private final Map<Long, String> cardinals;
    private final Map<Long, String> ordinals;
    private final String beforeHundred;
    private final String afterHundred;

    private NumberWords(String language, String beforeHundred, String afterHundred) {
        this.cardinals = column(language);
        this.ordinals = column("ordinal_" + language);
        this.beforeHundred = beforeHundred;
        this.afterHundred = afterHundred;
    }

    /** Those of a language: Bangla unless it is English. */
    public static NumberWords in(Locale locale) {
        return Languages.ENGLISH.getLanguage().equals(locale.getLanguage()) ? ENGLISH : BANGLA;
    }

    /**
     * The number in words.
     *
     * @param number not negative
     */
    public String of(long number) {
        if (number < 0) {
            throw new IllegalArgumentException("negative: " + number);
        }
        if (number < HUNDRED) {
            return word(cardinals, number);
        }
        var unit = unit(number);
        var rest = number % unit;
        return of(number / unit)
                + before(unit)
                + word(cardinals, unit)
                + (rest == 0 ? "" : after(unit, rest) + of(rest));
    }

    /**
     * Its place in a row in words: প্রথম, দ্বিতীয়, একাদশ; first, second, eleventh.
     *
     * @param number from 1
     */
    public String ordinal(long number) {
        if (number < 1) {
            throw new IllegalArgumentException("no place in a row: " + number);
        }
        if (number < HUNDRED) {
            return word(ordinals, number);
        }
        var unit = unit(number);
        var rest = number % unit;
        var count = of(number / unit) + before(unit);
        return rest == 0
                ? count + word(ordinals, unit)
                : count + word(cardinals, unit) + after(unit, rest) + laterOrdinal(rest);
    }

    /** প্রথম is said of the first alone: একশত একতম, but one hundred and first. */
    private String laterOrdinal(long rest) {
        return this == BANGLA && rest < HUNDRED ? word(cardinals, rest) + bareEnding() : ordinal(rest);
    }

    private String bareEnding() {
        return word(ordinals, HUNDRED).substring(word(cardinals, HUNDRED).length());
    }

    private static long unit(long number) {
        return number >= CRORE ? CRORE : number >= LAKH ? LAKH : number >= THOUSAND ? THOUSAND : HUNDRED;
    }

    private String before(long unit) {
        return unit == HUNDRED ? beforeHundred : " ";
    }

    private String after(long unit, long rest) {
        return unit == HUNDRED || rest < HUNDRED ? afterHundred : " ";
    }

    private static String word(Map<Long, String> words, long number) {
        return Objects.requireNonNull(words.get(number));
    }

    private static Map<Long, String> column(String name) {
        try (var lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(NumberWords.class.getResourceAsStream("/calendar/numbers.csv")),
                StandardCharsets.UTF_8))) {
            var at = List.of(lines.readLine().split(",")).indexOf(name);
            var words = new HashMap<Long, String>();
            lines.lines().map(line -> line.split(",")).forEach(row -> words.put(Long.valueOf(row[0]), row[at]));
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
