package bd.sabha.reading.field;

import bd.sabha.calendar.BanglaDate;
import bd.sabha.calendar.Format;
import bd.sabha.reading.manuscript.Excerpt;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds every date of either calendar that is written out, in whatever form and digits. */
public final class WrittenDates {

    private static final String NAME = "(?<name>[\\p{L}\\p{M}\u200c\u200d]{2,14}+)";
    private static final String ORDINAL = "(?:\\s?+" + DateWords.CUES.anyOf("ORDINAL") + "(?![\\p{L}\\p{M}]))?+";
    private static final String SPACE = "[\\s,./\u0983:'\u2018\u2019\u2013-]{0,4}+";
    private static final String MARK = "\\s?(?<mark>[-/.\u2013])\\s?";
    private static final String FREE = "(?<![\\p{Nd}./-])";
    private static final String END = "(?!\\p{Nd}|[./-]\\p{Nd})";

    private static final List<Pattern> FORMS = List.of(
            // ১৬ মে ২০২২, ১৬ই মে, ২০২২, 30-Jun-2024, ৩০ জুন/২৪
            Pattern.compile("(?<!\\p{Nd})(?<day>\\p{Nd}{1,2}+)" + ORDINAL + SPACE + NAME + SPACE
                    + "(?<year>\\p{Nd}{4}|\\p{Nd}{2})(?!\\p{Nd})"),
            // May 16, 2022, জুন ০২, ২০২২
            Pattern.compile("(?<![\\p{L}\\p{M}])" + NAME + "[\\s.]{1,3}+(?<day>\\p{Nd}{1,2}+)" + ORDINAL
                    + "\\s?+,\\s?+(?<year>\\p{Nd}{4})(?!\\p{Nd})"),
            // 2024-06-30
            Pattern.compile(FREE + "(?<year>\\p{Nd}{4})" + MARK
                    + "(?<month>\\p{Nd}{1,2}+)\\s?\\k<mark>\\s?(?<day>\\p{Nd}{1,2}+)" + END),
            // 02/06/2022, ০৯-১২-২০২৪, ০২.০৬.২০২২, 02/06/22
            Pattern.compile(FREE + "(?<day>\\p{Nd}{1,2}+)" + MARK
                    + "(?<month>\\p{Nd}{1,2}+)\\s?\\k<mark>\\s?(?<year>\\p{Nd}{4}|(?<![.]\\s?)\\p{Nd}{2})" + END));

    private WrittenDates() {}

    /** All of them, in their order. */
    public static List<WrittenDate> in(Excerpt words) {
        return placed(Plain.of(words)).stream().map(Place::date).toList();
    }

    /** @param text in NFC, to which the places refer */
    static List<Place> placed(Excerpt text) {
        var found = new ArrayList<Place>();
        for (var form : FORMS) {
            var match = form.matcher(text);
            // what looked like a date and is none may hold the beginning of one: …২৩-৪৫ তারিখ: ১৪ মার্চ ২০২৪
            for (int from = 0; from <= text.length() && match.find(from); ) {
                var place = place(text, match);
                from = place == null ? match.start() + 1 : match.end();
                if (place != null && found.stream().noneMatch(place::overlaps)) found.add(place);
            }
        }
        found.sort(Comparator.comparingInt(Place::begin));
        return found;
    }

    /** @param end behind the era and the weekday */
    record Place(int begin, int end, WrittenDate date) {

        boolean overlaps(Place other) {
            return begin < other.end && other.begin < end;
        }
    }

    private static @Nullable Place place(Excerpt text, Matcher match) {
        boolean named = match.pattern() == FORMS.get(0) || match.pattern() == FORMS.get(1);
        var month = named
                ? DateWords.month(match.group("name")).orElse(null)
                : new DateWords.Month(isBangla(number(match, "year")), number(match, "month"), 1);
        int year = number(match, "year");
        if (month == null || month.bangla() != isBangla(year) || !isLikely(year)) return null;
        var date = date(month, year, number(match, "day"));
        if (date == null && !(named && month.bangla())) return null;
        var words = text.subSequence(match.start(), match.end());
        var beside = Beside.of(text, match.start(), match.end());
        return new Place(
                match.start(),
                beside.end(),
                new WrittenDate(words, month.bangla(), date, beside.weekday(), beside.words(), month.confidence()));
    }

    private static int number(Matcher match, String group) {
        return Integer.parseInt(Format.latinDigits(match.group(group)));
    }

    /** No Gregorian year of papers is below 1900, no Bangla one of this millennium above 1600. */
    private static boolean isBangla(int year) {
        return year >= 1300 && year < 1600;
    }

    private static boolean isLikely(int year) {
        return year < 100 || isBangla(year) || year >= 1900 && year < 2100;
    }

    private static @Nullable LocalDate date(DateWords.Month month, int year, int day) {
        try {
            return month.bangla()
                    ? new BanglaDate(year, month.number(), day).toLocalDate()
                    : LocalDate.of(year < 100 ? 2000 + year : year, month.number(), day);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }
}
