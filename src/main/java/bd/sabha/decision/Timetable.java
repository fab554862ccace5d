package bd.sabha.decision;

import bd.sabha.calendar.WorkingDays;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/** When a report is asked for, when it is due and when it is overdue: office hours, on working days. */
@Component
public class Timetable {

    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final LocalTime CLOSING = LocalTime.of(17, 0);

    private final WorkingDays workingDays;
    private final Clock clock;

    Timetable(WorkingDays workingDays, Clock clock) {
        this.workingDays = workingDays;
        this.clock = clock;
    }

    public ZonedDateTime dueAt(LocalDate dueOn) {
        return dueOn.atTime(CLOSING).atZone(clock.getZone());
    }

    /** Some working days before; the morning of the day itself when that is past. */
    public ZonedDateTime reminderAt(LocalDate dueOn, int workingDaysBefore) {
        var reminder = morning(workingDays.before(dueOn, workingDaysBefore));
        return reminder.toInstant().isBefore(clock.instant()) ? morning(dueOn) : reminder;
    }

    public ZonedDateTime overdueFrom(LocalDate dueOn) {
        return morning(workingDays.after(dueOn));
    }

    /** The first working day after the due date is day 1; zero or less: not overdue. */
    public long daysOverdue(LocalDate dueOn) {
        return ChronoUnit.DAYS.between(workingDays.after(dueOn), LocalDate.now(clock)) + 1;
    }

    /** A report that was due before this day is overdue now. */
    public LocalDate overdueBefore() {
        var today = LocalDate.now(clock);
        return workingDays.isWorkingDay(today) ? today : workingDays.before(today, 1);
    }

    private ZonedDateTime morning(LocalDate day) {
        return day.atTime(MORNING).atZone(clock.getZone());
    }
}
