package bd.sabha.meeting;

import bd.sabha.workflow.Subject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as pages and other modules see it.
 *
 * @param committee its committee's name in the reader's language
 * @param notice the words of the notice
 * @param atTime null: its minutes do not say
 * @param cancelled it will not take place
 * @param convened false: it was held before it came to Sabha
 */
public record MeetingView(
        long id,
        long committeeId,
        String committee,
        long chairPostId,
        long secretaryPostId,
        int number,
        LocalDate onDate,
        @Nullable LocalTime atTime,
        String place,
        String notice,
        boolean cancelled,
        boolean convened,
        long version) {

    public Subject subject() {
        return Subject.of("meeting", id);
    }

    public LocalDateTime startsAt() {
        return atTime == null ? onDate.atStartOfDay() : onDate.atTime(atTime);
    }
}
