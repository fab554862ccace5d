package bd.sabha.minutes;

import bd.sabha.registry.Documents;
import bd.sabha.registry.Documents.Document;
import bd.sabha.registry.Memos;
import bd.sabha.registry.Press;
import bd.sabha.registry.Printed;
import bd.sabha.registry.Sheet;
import bd.sabha.registry.Signatures;
import bd.sabha.registry.Signatures.Role;
import bd.sabha.registry.Signatures.Signature;
import bd.sabha.registry.Signatures.Way;
import bd.sabha.signing.Seal;
import bd.sabha.signing.Seals;
import bd.sabha.signing.SigningSession;
import bd.sabha.signing.SigningTrouble;
import bd.sabha.typesetting.Mark;
import bd.sabha.typesetting.Unprintable;
import bd.sabha.workflow.StepRefused;
import bd.sabha.workflow.Subject;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Prints papers as they leave the office, and puts the seals of those into them who sign with a certificate. */
@Component
@Transactional
class Sealing {

    private final Press press;
    private final Seals seals;
    private final SigningSession session;
    private final Signatures signatures;
    private final SealPlaces places;
    private final Documents documents;
    private final Memos memos;
    private final Glyphs glyphs;

    Sealing(
            Press press,
            Seals seals,
            SigningSession session,
            Signatures signatures,
            SealPlaces places,
            Documents documents,
            Memos memos,
            Glyphs glyphs) {
        this.press = press;
        this.seals = seals;
        this.session = session;
        this.signatures = signatures;
        this.places = places;
        this.documents = documents;
        this.memos = memos;
        this.glyphs = glyphs;
    }

    /**
     * Keeps the paper as it leaves the office; once.
     *
     * @throws StepRefused when it cannot be printed, or the authority for the time does not answer
     */
    Document print(Subject paper, long committeeId, Sheet sheet) {
        return documents.of(paper, paper.kind()).orElseGet(() -> {
            var memo = memos.of(paper).orElseThrow();
            var printed = printed(sheet);
            places.keep(paper, printed.print().marks());
            var sealed = signatures
                    .of(paper)
                    .filter(it -> it.way() == Way.ELECTRONIC)
                    .map(it -> printed.withPdf(seal(printed.print().pdf(), it, sheet.language())))
                    .orElse(printed);
            return documents.keep(paper, paper.kind(), committeeId, memo.id(), memo.issuedOn(), sealed);
        });
    }

    /** Adds the seal of the officer who issues what the chair signed; those before it stay valid. */
    void addIssuer(Subject paper) {
        var document = documents.of(paper, paper.kind()).orElseThrow();
        signatures
                .of(paper, Role.ISSUER)
                .filter(it -> it.way() == Way.ELECTRONIC)
                .ifPresent(it -> documents.addRevision(
                        document.id(),
                        seal(documents.pdf(document.id()), it, Locale.forLanguageTag(document.language()))));
    }

    private Printed printed(Sheet sheet) {
        try {
            return press.print(sheet);
        } catch (Unprintable trouble) {
            throw new StepRefused(glyphs.problem(trouble), trouble);
        }
    }

    private byte[] seal(byte[] pdf, Signature signature, Locale language) {
        var key = session.key().orElseThrow(() -> new IllegalStateException("nobody unlocked a key"));
        var place = place(Subject.parse(signature.subject()), signature.role()).orElseThrow();
        try {
            return seals.seal(
                    pdf,
                    key,
                    new Seal(
                            place,
                            signature.signatory(),
                            signature.designation(),
                            signature.signedAt(),
                            glyphs.reason(signature.role(), language),
                            language));
        } catch (SigningTrouble trouble) {
            throw new StepRefused(SigningTasks.problem(trouble), trouble);
        }
    }

    private Optional<Mark> place(Subject paper, Role role) {
        return places.of(paper, role.name().toLowerCase(Locale.ROOT));
    }
}
