package bd.sabha.meeting;

import bd.sabha.workflow.Subject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/**
 * A committee comes together: where and when, and the words that call its members.
 *
 * @param atTime null: held before it came to Sabha, and its minutes do not say
 * @param convenedAt null: held before it came to Sabha, which called nobody
 */
record Meeting(
        @Id @Nullable Long id,
        long committeeId,
        int number,
        LocalDate onDate,
        @Nullable LocalTime atTime,
        String place,
        String notice,
        @Nullable LocalDate rhythmOn,
        @Nullable Instant convenedAt,
        @Version long version) {

    /** The facts that the notice tells, as the member-secretary writes them on top of that version. */
    Meeting announced(NoticeText text, long version) {
        return new Meeting(
                id,
                committeeId,
                text.number(),
                text.onDate(),
                text.atTime(),
                text.place(),
                text.words(),
                rhythmOn,
                convenedAt,
                version);
    }

    Subject subject() {
        return Subject.of("meeting", Objects.requireNonNull(id));
    }

    Meeting movedTo(LocalDate date, LocalTime time) {
        return new Meeting(id, committeeId, number, date, time, place, notice, rhythmOn, convenedAt, version);
    }
}
