package bd.sabha.registry;

import bd.sabha.workflow.Subject;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who signed what, in which post, when, and the SHA-256 of the text as it was shown to them. */
@Component
public class Signatures {

    public record Signature(String subject, long incumbencyId, String sha256, String shown, Instant signedAt) {}

    /** @throws IllegalStateException when the subject is signed already */
    public Signature sign(Subject subject, long incumbencyId, String shown) {
        throw new UnsupportedOperationException();
    }

    public Optional<Signature> of(Subject subject) {
        throw new UnsupportedOperationException();
    }

    /** SHA-256 of a text in UTF-8, hexadecimal. */
    public static String sha256(String text) {
        throw new UnsupportedOperationException();
    }
}
