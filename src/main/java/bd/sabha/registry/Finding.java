package bd.sabha.registry;

import bd.sabha.signing.SealVerdict;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a file is that somebody asks about.
 *
 * @param account of the document that it is or comes from; null: of none that is known here
 * @param seals its own signatures, whoever gave them
 */
record Finding(Kind kind, @Nullable Account account, List<SealVerdict> seals) {

    enum Kind {
        /** Byte for byte as it is kept. */
        ORIGINAL,
        /** As it was before another signature was added. */
        EARLIER,
        /** The kept scan of the paper that was signed by hand. */
        SCAN,
        /** A document of ours to which something was added. */
        EXTENDED,
        /** A document of ours that somebody changed. */
        ALTERED,
        /** Something else that bears a document's code. */
        QUOTING,
        UNKNOWN,
        NO_PDF,
        ENCRYPTED,
        DAMAGED,
        /** More is packed into it than may be unpacked. */
        EXCESSIVE,
        TOO_BIG,
        MISSING;

        /** Whether the file could be examined. */
        boolean isAnswer() {
            return ordinal() <= UNKNOWN.ordinal();
        }
    }

    static Finding of(Kind kind) {
        return new Finding(kind, null, List.of());
    }

    /** The end of its messages' keys. */
    public String key() {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public boolean isGenuine() {
        return kind == Kind.ORIGINAL || kind == Kind.EARLIER || kind == Kind.SCAN;
    }
}
