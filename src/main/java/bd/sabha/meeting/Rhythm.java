package bd.sabha.meeting;

import bd.sabha.calendar.WorkingDays;
import bd.sabha.committee.Committees;
import bd.sabha.committee.Recurrence;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** When a committee's rhythm has it meet next, and when that meeting is to be convened. */
@Component
class Rhythm {

    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final int LAST = 5;

    private final Committees committees;
    private final MeetingRepository meetings;
    private final WorkingDays workingDays;
    private final Clock clock;

    Rhythm(Committees committees, MeetingRepository meetings, WorkingDays workingDays, Clock clock) {
        this.committees = committees;
        this.meetings = meetings;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    /**
     * The next meeting that the rhythm asks for.
     *
     * @param day of the rhythm itself, before it moved off a holiday: it is not asked for twice
     */
    record Next(LocalDate day, LocalDate onDate, ZonedDateTime conveneAt, Recurrence recurrence) {}

    /** The first day of the rhythm that is to come and after the committee's last meeting; empty without a rhythm. */
    Optional<Next> next(long committeeId) {
        return committees.recurrence(committeeId).map(recurrence -> next(recurrence, after(committeeId)));
    }

    private Next next(Recurrence recurrence, LocalDate after) {
        var now = ZonedDateTime.now(clock);
        return Stream.iterate(recurrence.nextAfter(after), recurrence::nextAfter)
                .map(day -> next(recurrence, day, workingDays.onOrAfter(day)))
                .filter(next -> next.onDate().isAfter(after))
                .filter(next -> next.onDate()
                        .atTime(recurrence.atTime())
                        .atZone(clock.getZone())
                        .isAfter(now))
                .findFirst()
                .orElseThrow();
    }

    private Next next(Recurrence recurrence, LocalDate day, LocalDate onDate) {
        var conveneAt =
                onDate.minusDays(recurrence.conveneDaysBefore()).atTime(MORNING).atZone(clock.getZone());
        return new Next(day, onDate, conveneAt, recurrence);
    }

    /** The last day that needs no meeting any more: a meeting moved to an earlier day still answers the rhythm's own. */
    private LocalDate after(long committeeId) {
        return meetings.findByCommitteeIdOrderByOnDateDescNumberDesc(committeeId).stream()
                .flatMap(meeting -> Stream.concat(Stream.of(meeting.onDate()), Stream.ofNullable(meeting.rhythmOn())))
                .max(LocalDate::compareTo)
                .orElseGet(() -> LocalDate.now(clock).minusDays(1));
    }
}
