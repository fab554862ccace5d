package bd.sabha.registry;

import bd.sabha.registry.Documents.Document;
import bd.sabha.registry.LaterFacts.LaterFact;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What everybody who holds a document may know of it.
 *
 * @param owner whose paper it is; null: of a committee that is no more
 * @param memo its number as printed; null: it has none
 * @param pdfs its states, the first one first: each has a signature more
 */
record Account(
        Document document,
        @Nullable String owner,
        @Nullable String memo,
        List<Signed> signatures,
        List<LaterFact> since,
        List<Rendition> pdfs) {

    /**
     * @param role CHAIR or ISSUER
     * @param way ELECTRONIC, BY_HAND, RECORDED or TOLD
     * @param signedAt null: an existing paper does not say
     */
    record Signed(String signatory, String designation, String role, String way, @Nullable Instant signedAt) {}

    /** Whether it stands as it is printed. */
    public boolean isChanged() {
        return since.stream().anyMatch(LaterFact::changes);
    }

    /** The code as it is printed. */
    public String code() {
        return VerificationCode.shown(document.code());
    }
}
