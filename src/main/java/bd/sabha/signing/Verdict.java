package bd.sabha.signing;

import java.util.List;
import java.util.Locale;

/**
 * What is found out about a file that somebody shows.
 *
 * @param seals its signatures, the first one first
 */
public record Verdict(State state, List<SealVerdict> seals) {

    /** What all of its signatures together say. */
    public enum State {
        /** Every signature holds. */
        INTACT,
        /** It was changed after it was signed. */
        ALTERED,
        /** Unchanged, but a signature is not, or no longer, vouched for. */
        UNTRUSTED,
        /** It bears no signature. */
        UNSIGNED,
        /** It is no PDF, or one that cannot be read. */
        UNREADABLE;

        /** Key of the sentence that tells it. */
        public String message() {
            return "signing.verdict." + name().toLowerCase(Locale.ROOT);
        }
    }

    public boolean isIntact() {
        return state == State.INTACT;
    }
}
