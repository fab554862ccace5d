package bd.sabha.minutes;

import bd.sabha.registry.Documents;
import bd.sabha.registry.Documents.Document;
import bd.sabha.registry.Memos;
import bd.sabha.registry.Press;
import bd.sabha.registry.Sheet;
import bd.sabha.workflow.Subject;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Every paper that minutes go out with: themselves, an extract for each implementer, the letter that covers them. */
@Component
@Transactional
public class MinutesPapers {

    static final String LETTER = "forwarding-letter";

    private final MinutesBook book;
    private final Papers papers;
    private final PastMinutesTable past;
    private final ExtractWriter extracts;
    private final ForwardingWriter letters;
    private final Documents documents;
    private final Memos memos;
    private final Press press;

    MinutesPapers(
            MinutesBook book,
            Papers papers,
            PastMinutesTable past,
            ExtractWriter extracts,
            ForwardingWriter letters,
            Documents documents,
            Memos memos,
            Press press) {
        this.book = book;
        this.papers = papers;
        this.past = past;
        this.extracts = extracts;
        this.letters = letters;
        this.documents = documents;
        this.memos = memos;
        this.press = press;
    }

    /** As they are written now or were signed. */
    public Sheet minutes(long minutesId) {
        return papers.sheet(minutesId);
    }

    /** @throws java.util.NoSuchElementException when the minutes ask nothing of that post */
    public Sheet extract(long minutesId, long postId) {
        return extracts.write(minutesId, postId);
    }

    public Sheet forwardingLetter(long minutesId) {
        return letters.write(minutesId);
    }

    /** The extract as it is kept from when it is first asked for; nothing as long as the minutes are not issued. */
    Optional<Document> keptExtract(long minutesId, long postId) {
        return kept(minutesId, "extract/" + postId, () -> extract(minutesId, postId));
    }

    Optional<Document> keptLetter(long minutesId) {
        return kept(minutesId, LETTER, () -> forwardingLetter(minutesId));
    }

    private Optional<Document> kept(long minutesId, String kind, Supplier<Sheet> sheet) {
        var subject = Subject.of("minutes", minutesId);
        var before = documents.of(subject, kind);
        var memo = memos.of(subject);
        if (before.isPresent() || memo.isEmpty() || !isIssued(minutesId)) {
            return before;
        }
        var committee = book.get(minutesId).committeeId();
        var number = memo.get();
        var printed = press.print(sheet.get());
        return Optional.of(documents.keep(subject, kind, committee, number.id(), number.issuedOn(), printed));
    }

    private boolean isIssued(long minutesId) {
        var imprint = papers.imprint(minutesId);
        var complete = imprint.issuer() == null || imprint.issuedOn() != null;
        return (complete || past.ofMinutes(minutesId).isPresent())
                && documents.of(Subject.of("minutes", minutesId), "minutes").isPresent();
    }
}
