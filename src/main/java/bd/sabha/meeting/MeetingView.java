package bd.sabha.meeting;

import bd.sabha.workflow.Subject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/**
 * A meeting as pages and other modules see it.
 *
 * @param committee its committee's name in the reader's language
 * @param notice the words of the notice
 * @param cancelled it will not take place
 */
public record MeetingView(
        long id,
        long committeeId,
        String committee,
        long chairPostId,
        long secretaryPostId,
        int number,
        LocalDate onDate,
        LocalTime atTime,
        String place,
        String notice,
        boolean cancelled,
        long version) {

    public Subject subject() {
        return Subject.of("meeting", id);
    }

    public LocalDateTime startsAt() {
        return onDate.atTime(atTime);
    }
}
