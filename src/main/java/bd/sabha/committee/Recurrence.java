package bd.sabha.committee;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/**
 * A committee's rhythm: the nth weekday, or a day, of every so many months; on a holiday the next working day. Months
 * are counted from January: every three months is January, April, July, October.
 *
 * @param nth 1 to 5, 5 the last; null: a day of the month instead
 * @param weekday ISO, Monday 1
 * @param dayOfMonth in a shorter month its last day
 * @param conveneDaysBefore how long before its day the next meeting is created
 */
public record Recurrence(
        @Id long committeeId,
        int everyMonths,
        @Nullable Integer nth,
        @Nullable Integer weekday,
        @Nullable Integer dayOfMonth,
        LocalTime atTime,
        String place,
        int conveneDaysBefore) {

    private static final int LAST = 5;

    /** The first day of the rhythm after that date, whether or not offices work on it. */
    public LocalDate nextAfter(LocalDate date) {
        var month = YearMonth.from(date);
        while (!isInRhythm(month) || !dayOf(month).isAfter(date)) {
            month = month.plusMonths(1);
        }
        return dayOf(month);
    }

    private boolean isInRhythm(YearMonth month) {
        return month.getLong(ChronoField.PROLEPTIC_MONTH) % everyMonths == 0;
    }

    private LocalDate dayOf(YearMonth month) {
        if (nth == null || weekday == null) {
            var day = dayOfMonth == null ? 1 : dayOfMonth;
            return month.atDay(Math.min(day, month.lengthOfMonth()));
        }
        var day = DayOfWeek.of(weekday);
        return month.atDay(1)
                .with(nth == LAST ? TemporalAdjusters.lastInMonth(day) : TemporalAdjusters.dayOfWeekInMonth(nth, day));
    }

    /** The same rhythm for that committee. */
    Recurrence of(long committee) {
        return new Recurrence(committee, everyMonths, nth, weekday, dayOfMonth, atTime, place, conveneDaysBefore);
    }
}
