package bd.sabha.minutes;

import bd.sabha.committee.MinutesLayout;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/**
 * What a meeting's minutes say before and after its discussions; who signed them, and who confirmed them, is told by rows
 * of their own.
 */
public record Minutes(
        @Id @Nullable Long id,
        long meetingId,
        long committeeId,
        MinutesLayout layout,
        String opening,
        String closing,
        Instant openedAt,
        @Version long version) {

    /** The id of minutes that are kept already. */
    public long key() {
        return Objects.requireNonNull(id, "not kept yet");
    }

    static Minutes first(
            long meetingId, long committeeId, MinutesLayout layout, String opening, String closing, Instant openedAt) {
        return new Minutes(null, meetingId, committeeId, layout, opening, closing, openedAt, 0);
    }

    /** The same in other words, as written on top of that version. */
    Minutes rewritten(MinutesLayout layout, String opening, String closing, long version) {
        return new Minutes(
                id, meetingId, committeeId, layout, Words.tidy(opening), Words.tidy(closing), openedAt, version);
    }
}
