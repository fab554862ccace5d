package bd.sabha.decision;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/** A directive went from one post to another. */
record Handover(
        @Id @Nullable Long id,
        long directiveId,
        long fromPostId,
        long toPostId,
        String reason,
        Instant handedAt,
        long handedBy) {}
