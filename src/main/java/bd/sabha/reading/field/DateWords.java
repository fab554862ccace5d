package bd.sabha.reading.field;

import bd.sabha.calendar.BanglaDate;
import bd.sabha.implementer.Spelling;
import bd.sabha.reading.manuscript.Cues;
import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The names of months and days, from {@code reading/dates.csv}, as they are found: inflected, misspelt, misread. */
final class DateWords {

    static final Cues CUES = Cues.of("dates");

    private static final String GREGORIAN = "MONTH_";
    private static final String BANGLA = "BANGLA_";
    private static final String WEEKDAY = "WEEKDAY_";
    private static final double SURE = 1;
    private static final double GUESSED = 0.7;

    private static final Map<String, Month> MONTHS = months();
    private static final Map<String, DayOfWeek> WEEKDAYS = weekdays();

    /** @param number from 1 */
    record Month(boolean bangla, int number, double confidence) {}

    private DateWords() {}

    static Optional<Month> month(String word) {
        return known(word).or(() -> Likeness.closest(word, MONTHS.keySet())
                .map(MONTHS::get)
                .map(month -> new Month(month.bangla, month.number, GUESSED)));
    }

    static Optional<Month> known(String word) {
        return Optional.ofNullable(MONTHS.get(Spelling.stem(word)));
    }

    /** A regular expression for the name of any Gregorian month. */
    static String anyGregorian() {
        return CUES.anyOf(
                CUES.kinds().stream().filter(kind -> kind.startsWith(GREGORIAN)).toArray(String[]::new));
    }

    static Optional<DayOfWeek> weekday(String word) {
        var known = WEEKDAYS.get(Spelling.stem(word));
        return known != null
                ? Optional.of(known)
                : Likeness.closest(word, WEEKDAYS.keySet()).map(WEEKDAYS::get);
    }

    /** @param latin in English */
    static String name(DayOfWeek day, boolean latin) {
        return CUES.words(WEEKDAY + day.getValue()).stream()
                .filter(word -> latin == word.chars().allMatch(c -> c < 128))
                .findFirst()
                .orElseThrow();
    }

    /** ১৯ জ্যৈষ্ঠ ১৪২৯. */
    static String written(BanglaDate date) {
        return bangla(date.day()) + " " + CUES.words(BANGLA + date.month()).get(0) + " " + bangla(date.year());
    }

    private static String bangla(int number) {
        var written = new StringBuilder();
        for (char c : Integer.toString(number).toCharArray()) written.append((char) (c - '0' + '\u09e6'));
        return written.toString();
    }

    private static Map<String, Month> months() {
        var months = new HashMap<String, Month>();
        for (var kind : CUES.kinds()) {
            if (!kind.startsWith(GREGORIAN) && !kind.startsWith(BANGLA)) continue;
            var month = new Month(kind.startsWith(BANGLA), number(kind), SURE);
            CUES.words(kind).forEach(word -> months.put(Spelling.stem(word), month));
        }
        return months;
    }

    private static Map<String, DayOfWeek> weekdays() {
        var days = new HashMap<String, DayOfWeek>();
        for (var kind : CUES.kinds()) {
            if (!kind.startsWith(WEEKDAY)) continue;
            CUES.words(kind).forEach(word -> days.put(Spelling.stem(word), DayOfWeek.of(number(kind))));
        }
        return days;
    }

    private static int number(String kind) {
        return Integer.parseInt(kind.substring(kind.indexOf('_') + 1));
    }
}
