package bd.sabha.implementer;

import java.util.List;

/**
 * What an expression leaves open. It is put in words by the message {@code implementer.question.<reason>}, with the
 * words as its argument.
 *
 * @param words the part of the expression that it is about
 * @param postIds the posts to choose from; may be empty
 * @param names names that may have been meant, the nearest first; may be empty
 */
public record Question(Reason reason, String words, List<Long> postIds, List<String> names) {

    /** Why it has to be asked. */
    public enum Reason {
        /** Only those concerned are meant: somebody has to pick them. */
        CONCERNED,
        /** Several posts fit, and only one is meant. */
        WHICH_POST,
        /** Several places have that name. */
        WHICH_PLACE,
        /** It does not say where, and neither does the meeting. */
        NO_SCOPE,
        UNKNOWN_WORDS,
        UNKNOWN_PLACE,
        /** The register has no such post there. */
        NO_SUCH_POST,
        /** A place does not lie where the expression says. */
        CONTRADICTION,
        /** Nothing to read. */
        EMPTY
    }
}
