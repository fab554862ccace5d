package bd.sabha.distribution;

import bd.sabha.distribution.Dispatches.Copy;
import bd.sabha.distribution.Dispatches.Purpose;
import bd.sabha.workflow.Subject;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A copy as the table keeps it, with its covering letter and the token that acknowledges it. */
record Dispatch(
        long id,
        String subject,
        String kind,
        long committeeId,
        int position,
        @Nullable Long postId,
        String addressee,
        @Nullable String email,
        Purpose purpose,
        @Nullable String request,
        String title,
        String body,
        @Nullable String calendar,
        @Nullable String calendarMethod,
        @Nullable Long documentId,
        String token,
        @Nullable Instant startedAt,
        @Nullable Instant deliveredAt,
        @Nullable Instant byHandAt,
        @Nullable String byHandRemark,
        @Nullable Instant acknowledgedAt) {

    /** The paper that this is a copy of. */
    Subject paper() {
        return Subject.parse(subject);
    }

    /** What those who may see the paper may know of the copy: everything but its token. */
    Copy copy() {
        return new Copy(
                id,
                subject,
                kind,
                position,
                postId,
                addressee,
                purpose,
                request,
                title,
                documentId,
                deliveredAt,
                byHandAt,
                acknowledgedAt);
    }
}
