package bd.sabha.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/** A meeting was put off to another day. @param postponedBy the incumbency of who did it */
public record Postponement(
        @Id @Nullable Long id,
        long meetingId,
        LocalDate fromDate,
        LocalTime fromTime,
        LocalDate toDate,
        LocalTime toTime,
        String reason,
        Instant postponedAt,
        long postponedBy) {}
