package bd.sabha.minutes;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A meeting confirmed earlier minutes.
 *
 * @param meetingId the meeting that confirmed
 * @param confirmedBy the incumbency of who confirmed
 * @param announcedAt the process that waited for it was told
 */
public record Confirmation(
        long minutesId, long meetingId, Instant confirmedAt, long confirmedBy, @Nullable Instant announcedAt) {}
