package bd.sabha.reading.field;

import bd.sabha.reading.Found;
import bd.sabha.reading.manuscript.Excerpt;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A date as it is written.
 *
 * @param words day, month and year as printed, without তারিখ, the era and the weekday
 * @param bangla whether it is a date of the Bangla calendar
 * @param date the same day in the Gregorian calendar; null: the calendar has no such day (৩১ ফাল্গুন)
 * @param weekday that stands beside it; @param weekdayWords as printed
 * @param confidence less than 1 when the name of the month had to be guessed
 */
public record WrittenDate(
        Excerpt words,
        boolean bangla,
        @Nullable LocalDate date,
        @Nullable DayOfWeek weekday,
        @Nullable Excerpt weekdayWords,
        double confidence) {

    /** The day and where it stands; of dates that there are only. */
    public Found<LocalDate> found() {
        if (date == null) throw new IllegalStateException("no such day: " + words);
        return new Found<>(date, words.places(), confidence);
    }

    /** Its words as printed: ১৯ জ্যৈষ্ঠ ১৪২৯. */
    public Found<String> printed() {
        return new Found<>(words.tidy().toString(), words.places(), confidence);
    }
}
