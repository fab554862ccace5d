package bd.sabha.intake;

import bd.sabha.reading.Deadline;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When something that old minutes ask for is due next, seen from today. A day that is named may be past; what recurs comes
 * again after today.
 *
 * @param meeting the day of the meeting, from which periods of months are counted; null: not known
 * @param nextMeeting when the committee meets next; null: not known
 */
record NextDue(LocalDate today, @Nullable LocalDate meeting, @Nullable LocalDate nextMeeting) {

    private static final int YEARS = 100;

    /** Empty: the deadline names no day. */
    Optional<LocalDate> of(Deadline deadline) {
        try {
            return day(deadline.kind(), deadline.value() == null ? "" : deadline.value());
        } catch (DateTimeParseException | NumberFormatException unreadable) {
            return Optional.empty();
        }
    }

    private Optional<LocalDate> day(Deadline.Kind kind, String value) {
        return switch (kind) {
            case BY_DATE -> Optional.of(LocalDate.parse(value));
            case IN_MONTH -> Optional.of(YearMonth.parse(value).atEndOfMonth());
            case MONTHLY_BY_DAY -> Optional.of(byDay(Integer.parseInt(value)));
            case MONTHLY, MONTHLY_QUOTA -> Optional.of(byDay(31));
            case EVERY_N_MONTHS -> every(Integer.parseInt(value));
            case NEXT_MEETING -> Optional.ofNullable(nextMeeting).filter(day -> day.isAfter(today));
            case SOFT, NONE -> Optional.empty();
        };
    }

    /** That day of this month or the next; a month that is too short ends it. */
    private LocalDate byDay(int day) {
        var month = YearMonth.from(today);
        var here = in(month, day);
        return here.isAfter(today) ? here : in(month.plusMonths(1), day);
    }

    private static LocalDate in(YearMonth month, int day) {
        return month.atDay(Math.max(1, Math.min(day, month.lengthOfMonth())));
    }

    /** The end of the period that runs today. */
    private Optional<LocalDate> every(int months) {
        if (meeting == null || months < 1 || meeting.isBefore(today.minusYears(YEARS))) return Optional.empty();
        var periods = 1L;
        while (!meeting.plusMonths(periods * months).isAfter(today)) periods++;
        return Optional.of(meeting.plusMonths(periods * months));
    }
}
