package bd.sabha.meeting;

import bd.sabha.calendar.WorkingDays;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What speaks against a day for a meeting without forbidding it. */
@Component
class MeetingDates {

    private final WorkingDays workingDays;
    private final Clock clock;
    private final int noticeDays;

    /** @param noticeDays how many working days the members should have between notice and meeting */
    MeetingDates(WorkingDays workingDays, Clock clock, @Value("${sabha.notice-working-days:3}") int noticeDays) {
        this.workingDays = workingDays;
        this.clock = clock;
        this.noticeDays = noticeDays;
    }

    /** Keys of the words that say so. */
    List<String> warnings(LocalDate date) {
        var warnings = new ArrayList<String>();
        if (!workingDays.isWorkingDay(date)) {
            warnings.add("meeting.warning.holiday");
        }
        if (workingDays.before(date, noticeDays).isBefore(LocalDate.now(clock))) {
            warnings.add("meeting.warning.short-notice");
        }
        return warnings;
    }
}
