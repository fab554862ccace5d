package bd.sabha.reading.field;

import bd.sabha.calendar.Format;
import bd.sabha.reading.manuscript.Excerpt;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text in which every date, month and day of a month is covered by one character each, as long as it was, so that
 * {@link Phrases} can say what stands around them.
 */
final class MarkedText {

    private static final char FIRST = '\ue000';
    private static final int ROOM = 1500;
    private static final char DATES = 'D';
    private static final char MONTHS = 'M';
    private static final char DAYS = 'W';
    private static final char BARE = 'B';
    private static final List<Character> KINDS = List.of(DATES, MONTHS, DAYS, BARE);
    private static final char NAME = '\uf8ff';

    /** What the capitals in phrases stand for. */
    static final Map<Character, String> CHARACTERS =
            Map.of(DATES, marks(DATES), MONTHS, marks(MONTHS), DAYS, marks(DAYS), BARE, marks(BARE));

    private static final String WORD = "(?<name>[\\p{L}\\p{M}\u200c\u200d]{2,16}+)";
    private static final String ORDINAL = "(?:\\s?+" + DateWords.CUES.anyOf("ORDINAL") + "(?![\\p{L}\\p{M}]))?+";
    private static final Pattern MONTH = Pattern.compile(
            "(?<![\\p{L}\\p{M}])" + WORD
                    + "(?:[\\s,.]{0,3}+(?<year>\\p{Nd}{4})|\\s?+['\u2019\u2018/-]\\s?+(?<short>\\p{Nd}{4}|\\p{Nd}{2}))(?!\\p{Nd})");
    private static final Pattern DAY = Pattern.compile(
            "(?<![\\p{Nd}./-])(?<day>\\p{Nd}{1,2}+)" + ORDINAL + "[\\s-]{0,2}+" + WORD + "(?![\\s,]{0,2}+\\p{Nd}{4})");
    private static final Pattern NAMED_DAY =
            Pattern.compile("(?<![\\p{L}\\p{M}])" + WORD + "\\s(?<day>\\p{Nd}{1,2}+)" + ORDINAL + "(?![\\p{Nd},])");
    private static final Pattern BARE_MONTH =
            Pattern.compile("(?<![\\p{L}\\p{M}])(?<name>" + DateWords.anyGregorian() + "[\\p{M}\\p{L}]{0,4}+)");

    private final Excerpt words;
    private final StringBuilder mask;
    private final List<LocalDate> dates = new ArrayList<>();
    private final List<YearMonth> months = new ArrayList<>();
    private final List<MonthDay> days = new ArrayList<>();
    private final List<java.time.Month> bare = new ArrayList<>();

    MarkedText(Excerpt text) {
        words = Plain.of(text);
        mask = new StringBuilder(words);
        for (var place : WrittenDates.placed(words)) {
            var date = place.date().date();
            if (date != null) cover(DATES, dates, date, place.begin(), place.end());
        }
        each(MONTH, MONTHS, months, found -> month(found, "name").map(month -> YearMonth.of(year(found), month)));
        each(DAY, DAYS, days, MarkedText::day);
        each(
                NAMED_DAY,
                DAYS,
                days,
                found -> found.group("name").matches("\\p{ASCII}+") ? day(found) : Optional.empty());
        each(BARE_MONTH, BARE, bare, found -> month(found, "name"));
    }

    Excerpt words() {
        return words;
    }

    CharSequence mask() {
        return mask;
    }

    /** No phrase reaches into what is covered so. */
    void coverName(int begin, int end) {
        for (int i = begin; i < end; i++) mask.setCharAt(i, NAME);
    }

    boolean isDate(String value) {
        return !value.isEmpty() && value.charAt(0) >= FIRST && value.charAt(0) < FIRST + ROOM;
    }

    LocalDate date(String value) {
        return dates.get(value.charAt(0) - first(DATES));
    }

    YearMonth yearMonth(String value) {
        return months.get(value.charAt(0) - first(MONTHS));
    }

    MonthDay monthDay(String value) {
        return days.get(value.charAt(0) - first(DAYS));
    }

    java.time.Month month(String value) {
        return bare.get(value.charAt(0) - first(BARE));
    }

    private interface Meaning<T> {
        Optional<T> of(Matcher found);
    }

    private <T> void each(Pattern pattern, char kind, List<T> values, Meaning<T> meaning) {
        for (var found = pattern.matcher(mask.toString()); found.find(); ) {
            meaning.of(found).ifPresent(value -> cover(kind, values, value, found.start(), found.end()));
        }
    }

    private <T> void cover(char kind, List<T> values, T value, int begin, int end) {
        if (values.size() == ROOM) return;
        for (int i = begin; i < end; i++) mask.setCharAt(i, (char) (first(kind) + values.size()));
        values.add(value);
    }

    /** Gregorian ones; inflected, but not guessed: too little else tells that it is a month. */
    private static Optional<java.time.Month> month(Matcher found, String group) {
        var word = found.group(group);
        return DateWords.known(word).filter(month -> !month.bangla()).map(month -> java.time.Month.of(month.number()));
    }

    private static Optional<MonthDay> day(Matcher found) {
        int day = Integer.parseInt(Format.latinDigits(found.group("day")));
        return month(found, "name")
                .filter(month -> day > 0 && day <= month.maxLength())
                .map(month -> MonthDay.of(month, day));
    }

    private static int year(Matcher found) {
        var written = found.group("year") == null ? found.group("short") : found.group("year");
        int year = Integer.parseInt(Format.latinDigits(written));
        return year < 100 ? 2000 + year : year;
    }

    private static char first(char kind) {
        return (char) (FIRST + KINDS.indexOf(kind) * ROOM);
    }

    private static String marks(char kind) {
        return "[" + first(kind) + "-" + (char) (first(kind) + ROOM - 1) + "]";
    }
}
