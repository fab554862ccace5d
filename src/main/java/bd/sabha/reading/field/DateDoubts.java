package bd.sabha.reading.field;

import bd.sabha.calendar.BanglaDate;
import bd.sabha.reading.Doubt;
import bd.sabha.reading.Doubt.Kind;
import bd.sabha.reading.Found;
import bd.sabha.reading.Reading;
import bd.sabha.reading.manuscript.Excerpt;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Weekdays against dates, Bangla dates against Gregorian ones, memos older than their meeting. */
record DateDoubts(Reading reading) {

    private static final int NEAR = 60;

    List<Doubt> all() {
        var doubts = new ArrayList<Doubt>();
        weekday(doubts, "date", reading.date());
        weekday(doubts, "memoDate", reading.memoDate());
        weekday(doubts, "signatureDate", reading.signatureDate());
        bangla(doubts);
        order(doubts, "memoDate", reading.date(), reading.memoDate());
        order(doubts, "signatureDate", reading.date(), reading.signatureDate());
        order(doubts, "memoDate", reading.signatureDate(), reading.memoDate());
        return doubts.stream().distinct().toList();
    }

    private void weekday(List<Doubt> doubts, String field, @Nullable Found<LocalDate> date) {
        if (date == null || date.places().isEmpty()) return;
        var place = date.places().get(0);
        int begin = Math.max(0, place.from() - NEAR);
        int end = Math.min(reading.text().length(), place.to() + NEAR);
        for (var written : WrittenDates.in(Excerpt.of(reading.text(), Math.min(begin, end), end))) {
            var there = written.words().place();
            boolean meant = there.from() < place.to()
                    && place.from() < there.to()
                    && date.value().equals(written.date());
            if (!meant || written.weekday() == null || written.weekdayWords() == null) continue;
            var day = date.value().getDayOfWeek();
            if (written.weekday() == day) continue;
            var words = written.weekdayWords();
            doubts.add(Contradictions.about(
                    reading,
                    field,
                    Kind.WEEKDAY_CONTRADICTS,
                    List.of(words.toString(), DateWords.name(day, isLatin(words))),
                    words.places()));
        }
    }

    private void bangla(List<Doubt> doubts) {
        var printed = reading.memoDateBangla();
        var date = reading.memoDate();
        if (printed == null || date == null) return;
        for (var written : WrittenDates.in(Excerpt.of(printed.value()))) {
            if (!written.bangla() || date.value().equals(written.date())) continue;
            doubts.add(Contradictions.about(
                    reading,
                    "memoDateBangla",
                    Kind.BANGLA_DATE_CONTRADICTS,
                    List.of(printed.value(), DateWords.written(BanglaDate.of(date.value()))),
                    printed.places()));
        }
    }

    private void order(
            List<Doubt> doubts, String field, @Nullable Found<LocalDate> first, @Nullable Found<LocalDate> then) {
        if (first == null || then == null || !then.value().isBefore(first.value())) return;
        doubts.add(Contradictions.about(reading, field, Kind.DATES_OUT_OF_ORDER, List.of(), then.places()));
    }

    private static boolean isLatin(CharSequence words) {
        return words.chars().allMatch(c -> c < 128);
    }
}
