package bd.sabha.signing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is found out about one signature of a PDF.
 *
 * @param signedBy whose certificate it is; empty: unreadable
 * @param issuer who issued the certificate
 * @param at the time that the signer's own clock told; null: none
 * @param stampedAt the time that an authority certified; null: none
 * @param field the signature field's name, as the place reserved for it: chair, issuer
 * @param whole whether it covers the file to its last byte; else something was added afterwards
 * @param indication DSS's own words, for experts: INDETERMINATE/NO_CERTIFICATE_CHAIN_FOUND
 */
public record SealVerdict(
        String signedBy,
        String issuer,
        @Nullable Instant at,
        @Nullable Instant stampedAt,
        String reason,
        String field,
        State state,
        boolean whole,
        String indication) {

    /** What a signature says of the document. */
    public enum State {
        /** Nothing was changed since, and an authority trusted here vouches for the signer. */
        INTACT,
        /** The document was changed after it was signed. */
        ALTERED,
        /** Nothing was changed, but no authority trusted here vouches for the signer. */
        UNTRUSTED,
        /** Nothing was changed, but the certificate's time is over, and nothing proves that it was signed before. */
        EXPIRED,
        /** It was signed while the certificate was not valid yet. */
        NOT_YET_VALID,
        /** The certificate was revoked. */
        REVOKED,
        /** The signature itself cannot be read or relied on. */
        UNREADABLE;

        /** Key of the sentence that tells it. */
        public String message() {
            return "signing.state." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }
}
