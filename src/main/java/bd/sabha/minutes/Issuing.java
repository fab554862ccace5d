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
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What becomes of every paper between its chair's signature and its copies, minutes and corrigenda alike. */
@Component
@Transactional
class Issuing {

    private final Signatures signatures;
    private final Issuers issuers;
    private final SigningSession session;
    private final Scans scans;
    private final SealPlaces places;
    private final Documents documents;
    private final Sealing sealing;

    Issuing(
            Signatures signatures,
            Issuers issuers,
            SigningSession session,
            Scans scans,
            SealPlaces places,
            Documents documents,
            Sealing sealing) {
        this.signatures = signatures;
        this.issuers = issuers;
        this.session = session;
        this.scans = scans;
        this.places = places;
        this.documents = documents;
        this.sealing = sealing;
    }

    /** The chair signs that text; who issues it is settled too. */
    void sign(Subject paper, Committee committee, long actor, String outcome, String text) {
        var language = Papers.locale(text);
        signatures.sign(paper, actor, signing(Role.CHAIR, outcome, language), text);
        issuers.keep(paper, committee, language);
    }

    /** Another officer issues what the chair signed. */
    void issue(Subject paper, long actor, String outcome) {
        var text = signatures.of(paper).orElseThrow().shown();
        signatures.sign(paper, actor, signing(Role.ISSUER, outcome, Papers.locale(text)), text);
        sealing.addIssuer(paper);
    }

    /** Whether another officer has to issue the paper, which keeps room for that, and did not yet. */
    boolean awaitsIssuer(Subject paper) {
        return issuers.of(paper).isPresent()
                && places.of(paper, "issuer").isPresent()
                && signatures.of(paper, Role.ISSUER).isEmpty();
    }

    /** The post that issues the paper. */
    String issuerPost(Subject paper) {
        return String.valueOf(issuers.of(paper).orElseThrow().postId());
    }

    /** Puts the uploaded scan beside the document, with its hash. */
    void keepScan(Subject paper) {
        var document = documents.of(paper, paper.kind()).orElseThrow();
        scans.of(paper).ifPresent(scan -> {
            documents.addScan(document.id(), scans.bytes(paper), scan.mediaType(), scan.fileName());
            scans.remove(paper);
        });
    }

    private Signing signing(Role role, String outcome, Locale language) {
        return switch (outcome) {
            case "electronic" ->
                new Signing(role, Way.ELECTRONIC, key().certificate().described(), language);
            case "by-hand" -> new Signing(role, Way.BY_HAND, null, language);
            default -> throw new IllegalArgumentException("nobody signs by " + outcome);
        };
    }

    private UnlockedKey key() {
        return session.key().orElseThrow(() -> new IllegalStateException("nobody unlocked a key"));
    }
}
