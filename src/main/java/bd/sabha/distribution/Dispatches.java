package bd.sabha.distribution;

import bd.sabha.workflow.Subject;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Sends copies of a paper: one row and one process for each addressee. */
@Component
public class Dispatches {

    /** Whether the receiver has to act or only to know. */
    public enum Purpose {
        FOR_ACTION,
        FOR_INFORMATION
    }

    /** @param addressee as printed; the address of a post is looked up when its copy goes out */
    public record Addressee(
            @Nullable Long postId,
            String addressee,
            @Nullable String email,
            Purpose purpose,
            @Nullable String request) {}

    /** One copy and what became of it. */
    public record Copy(
            long id,
            String subject,
            String kind,
            int position,
            @Nullable Long postId,
            String addressee,
            Purpose purpose,
            @Nullable String request,
            String title,
            @Nullable Long documentId,
            @Nullable Instant deliveredAt,
            @Nullable Instant byHandAt,
            @Nullable Instant acknowledgedAt) {}

    /**
     * Writes a copy for each addressee, 100 to a batch; writing the same paper of the same kind again changes nothing.
     * Nothing goes out before its batch is started.
     */
    public void prepare(Subject paper, String kind, long committeeId, Letter covering, List<Addressee> addressees) {
        throw new UnsupportedOperationException();
    }

    /** The numbers of the paper's batches that are not started, in order. */
    public List<Integer> batches(Subject paper, String kind) {
        throw new UnsupportedOperationException();
    }

    /** Starts a process for each copy of the batch that has none. */
    public void startBatch(Subject paper, String kind, int batch) {
        throw new UnsupportedOperationException();
    }

    /** Every copy of a paper, in order. */
    public List<Copy> of(Subject paper) {
        throw new UnsupportedOperationException();
    }
}
