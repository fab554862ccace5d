package bd.sabha.minutes;

import bd.sabha.committee.Committee;
import bd.sabha.registry.Documents;
import bd.sabha.registry.Signatures;
import bd.sabha.registry.Signatures.Role;
import bd.sabha.registry.Signatures.Signing;
import bd.sabha.registry.Signatures.Way;
import bd.sabha.signing.SigningSession;
import bd.sabha.signing.UnlockedKey;
import bd.sabha.workflow.Subject;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What becomes of every paper between its chair's signature and its copies, minutes and corrigenda alike. */
@Component
@Transactional
class Issuing {

    private final Signatures signatures;
    private final SigningSession session;
    private final Scans scans;
    private final SealPlaces places;
    private final Documents documents;
    private final Sealing sealing;

    Issuing(
            Signatures signatures,
            SigningSession session,
            Scans scans,
            SealPlaces places,
            Documents documents,
            Sealing sealing) {
        this.signatures = signatures;
        this.session = session;
        this.scans = scans;
        this.places = places;
        this.documents = documents;
        this.sealing = sealing;
    }

    /** The chair signs that text. */
    void sign(Subject paper, Committee committee, long actor, String outcome, String text) {
        signatures.sign(paper, actor, signing(Role.CHAIR, outcome, committee), text);
    }

    /** Another officer issues what the chair signed. */
    void issue(Subject paper, Committee committee, long actor, String outcome) {
        var text = signatures.of(paper).orElseThrow().shown();
        signatures.sign(paper, actor, signing(Role.ISSUER, outcome, committee), text);
        sealing.addIssuer(paper);
    }

    /** Whether another officer has to issue the paper, which keeps room for that, and did not yet. */
    boolean awaitsIssuer(Subject paper, Committee committee) {
        return committee.issuerPostId() != null
                && places.of(paper, "issuer").isPresent()
                && signatures.of(paper, Role.ISSUER).isEmpty();
    }

    /** Puts the uploaded scan beside the document, with its hash. */
    void keepScan(Subject paper) {
        var document = documents.of(paper, paper.kind()).orElseThrow();
        scans.of(paper).ifPresent(scan -> {
            documents.addScan(document.id(), scans.bytes(paper), scan.mediaType(), scan.fileName());
            scans.remove(paper);
        });
    }

    private Signing signing(Role role, String outcome, Committee committee) {
        return switch (outcome) {
            case "electronic" ->
                new Signing(role, Way.ELECTRONIC, key().certificate().described(), committee.locale());
            case "by-hand" -> new Signing(role, Way.BY_HAND, null, committee.locale());
            default -> throw new IllegalArgumentException("nobody signs by " + outcome);
        };
    }

    private UnlockedKey key() {
        return session.key().orElseThrow(() -> new IllegalStateException("nobody unlocked a key"));
    }
}
