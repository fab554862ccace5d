package bd.sabha.meeting;

import java.time.Instant;
import org.springframework.data.annotation.Id;

/** A meeting will not take place. @param cancelledBy the incumbency of who cancelled it */
public record Cancellation(@Id long meetingId, String reason, Instant cancelledAt, long cancelledBy) {}
