package bd.sabha.registry;

import bd.sabha.workflow.Subject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The register of memo numbers: consecutive within a file, none missing, none twice. */
@Component
public class Memos {

    /** @param text the number as printed, Bangla digits: ০৫.৪৪.০১০০.০৩০.০৬.০০১.২১.৫৮ */
    public record Memo(long id, String text, int number, LocalDate issuedOn, Instant issuedAt) {}

    /** Takes the file's next number for the subject; the same one when asked again. */
    public Memo allocate(String prefix, Subject subject, String title) {
        throw new UnsupportedOperationException();
    }

    public Optional<Memo> of(Subject subject) {
        throw new UnsupportedOperationException();
    }

    /** Says which number was the file's last before Sabha, so that the next one follows it. */
    public void startAfter(String prefix, int last) {
        throw new UnsupportedOperationException();
    }
}
