package bd.sabha.intake;

import bd.sabha.workflow.Subject;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A document as a member-secretary handed it in, without its bytes, and what became of it.
 *
 * @param postId the member-secretary's post, whose it is
 * @param fileName never a path; empty: text that was pasted
 * @param sha256 of its bytes, hexadecimal
 * @param uploadedBy the incumbency of who handed it in
 * @param settledAt when it became minutes or an archived document, or was discarded; null: it is open
 */
public record Intake(
        long id,
        long postId,
        String fileName,
        boolean pasted,
        long size,
        String sha256,
        Instant uploadedAt,
        long uploadedBy,
        @Nullable Instant settledAt,
        @Nullable Long settledBy,
        @Nullable Long minutesId,
        @Nullable Long documentId) {

    static final String KIND = "intake";

    public Subject subject() {
        return Subject.of(KIND, id);
    }

    public boolean settled() {
        return settledAt != null;
    }

    public boolean discarded() {
        return settled() && minutesId == null && documentId == null;
    }
}
