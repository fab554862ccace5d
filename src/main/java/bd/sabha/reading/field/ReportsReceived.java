package bd.sabha.reading.field;

import bd.sabha.calendar.Format;
import bd.sabha.reading.Found;
import bd.sabha.reading.Reading.Reports;
import bd.sabha.reading.manuscript.Cues;
import bd.sabha.reading.manuscript.Excerpt;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Who has reported for which month, as a discussion says: অক্টোবর/২৪ মাসে লামা ও রুমা উপজেলা হতে প্রতিবেদন পাওয়া গেছে. */
public final class ReportsReceived {

    private static final Cues CUES = Cues.of("reports");
    private static final String FREE = "(?<![\\p{L}\\p{M}])";
    private static final String END = "(?![\\p{L}\\p{M}])";
    private static final Pattern RECEIVED = words("RECEIVED");
    private static final Pattern REPORT = Pattern.compile(FREE + CUES.anyOf("REPORT"), Pattern.CASE_INSENSITIVE);
    private static final Pattern MISSING = words("MISSING");
    private static final Pattern LAST_MONTH = words("LAST_MONTH");
    private static final Pattern MONTH = Pattern.compile(
            FREE + "(?<name>[\\p{L}\\p{M}\u200c\u200d]{2,16}+)"
                    + "(?:[\\s,]{0,2}+(?<year>\\p{Nd}{4})|\\s?+['\u2019\u2018/-]\\s?+(?<short>\\p{Nd}{4}|\\p{Nd}{2}))?+(?!\\p{Nd})"
                    + "[\\s,-]{0,2}+(?<month>" + CUES.anyOf("MONTH") + END + ")?+",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NAMES = Pattern.compile(
            "(?<names>[^\u0964\\n;:]{2,400}?)[\\s,]{0,3}+" + CUES.anyOf("UPAZILA") + "(?:\\s?+" + CUES.anyOf("FROM")
                    + ")?+" + END,
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BETWEEN = Pattern.compile(
            "\\s*+,\\s*+(?:" + CUES.anyOf("AND") + "\\s++)?+|\\s++" + CUES.anyOf("AND") + "\\s++",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LEADING = Pattern.compile(
            "^(?:" + CUES.anyOf("REPORT", "MONTH", "FROM") + END + "|from" + END + "|[\\s,]++)++",
            Pattern.CASE_INSENSITIVE);
    private static final int LONGEST_NAME = 40;

    private ReportsReceived() {}

    /** @param meeting tells the year where only a month is written; null: it is not known */
    public static @Nullable Reports in(Excerpt discussion, @Nullable LocalDate meeting) {
        for (var sentence : Sentences.of(Plain.of(discussion))) {
            if (!RECEIVED.matcher(sentence).find() || !REPORT.matcher(sentence).find()) continue;
            if (MISSING.matcher(sentence).find() && !RECEIVED.matcher(sentence).find()) continue;
            var reports = reports(sentence, meeting);
            if (reports.isPresent()) return reports.get();
        }
        return null;
    }

    private static Optional<Reports> reports(Excerpt sentence, @Nullable LocalDate meeting) {
        var last = LAST_MONTH.matcher(sentence);
        if (meeting != null && last.find()) {
            return reports(
                    sentence, last.start(), last.end(), YearMonth.from(meeting).minusMonths(1));
        }
        for (var found = MONTH.matcher(sentence); found.find(); ) {
            var month = month(found, meeting);
            if (month.isPresent()) return reports(sentence, found.start(), found.end(), month.get());
        }
        return Optional.empty();
    }

    private static Optional<Reports> reports(Excerpt sentence, int begin, int end, YearMonth month) {
        var named = NAMES.matcher(sentence).region(end, sentence.length());
        var from = named.lookingAt()
                ? names(sentence.subSequence(named.start("names"), named.end("names")))
                : List.<Found<String>>of();
        if (from.isEmpty()) return Optional.empty();
        var quote = sentence.from(begin).tidy();
        return Optional.of(new Reports(month.toString(), from, new Found<>(quote.toString(), quote.places(), 1)));
    }

    private static List<Found<String>> names(Excerpt list) {
        var names = new ArrayList<Found<String>>();
        var leading = LEADING.matcher(list);
        for (var part : (leading.find() ? list.from(leading.end()) : list).split(BETWEEN)) {
            var name = part.tidy();
            if (name.length() > LONGEST_NAME) return List.of();
            if (!name.isEmpty()) names.add(new Found<>(name.toString(), name.places(), 1));
        }
        return names;
    }

    /** Only a month: the last one before the meeting. */
    private static Optional<YearMonth> month(Matcher found, @Nullable LocalDate meeting) {
        var named = DateWords.known(found.group("name")).filter(month -> !month.bangla());
        var written = found.group("year") == null ? found.group("short") : found.group("year");
        if (named.isEmpty()) return Optional.empty();
        int month = named.get().number();
        if (written != null) {
            int year = Integer.parseInt(Format.latinDigits(written));
            return Optional.of(YearMonth.of(year < 100 ? 2000 + year : year, month));
        }
        if (meeting == null || found.group("month") == null) return Optional.empty();
        var sameYear = YearMonth.of(meeting.getYear(), month);
        return Optional.of(sameYear.isAfter(YearMonth.from(meeting)) ? sameYear.minusYears(1) : sameYear);
    }

    private static Pattern words(String kind) {
        return Pattern.compile(FREE + CUES.anyOf(kind) + END, Pattern.CASE_INSENSITIVE);
    }
}
