package bd.sabha.committee;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/**
 * A committee's rhythm: the nth weekday, or a day, of every so many months; on a holiday the next working day.
 *
 * @param nth 1 to 5, 5 the last; null: a day of the month instead
 * @param weekday ISO, Monday 1
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
        int conveneDaysBefore) {}
