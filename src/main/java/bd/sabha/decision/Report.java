package bd.sabha.decision;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.MappedCollection;

/**
 * What an implementer reported.
 *
 * @param claim done, in-progress or cannot-be-done: claimed done is not accepted done
 */
record Report(
        @Id @Nullable Long id,
        long directiveId,
        String claim,
        String words,
        Instant reportedAt,
        long reportedBy,
        @MappedCollection(idColumn = "report_id") @Nullable ReportReturn returned) {

    /** Gives it back: the implementer has to report again. */
    Report giveBack(String remark, long actor, Instant at) {
        if (returned != null) {
            throw new IllegalStateException("report " + id + " was returned before");
        }
        return new Report(id, directiveId, claim, words, reportedAt, reportedBy, new ReportReturn(remark, at, actor));
    }

    long number() {
        return Objects.requireNonNull(id);
    }

    /** Why it was given back. */
    record ReportReturn(String remark, Instant returnedAt, long returnedBy) {}
}
