package bd.sabha.implementer;

import java.util.List;

/**
 * Which posts an expression means in a register.
 *
 * @param postIds those it means for sure, each once, by layer and in the register's order
 * @param questions what somebody has to decide; empty: nothing
 */
public record Resolution(String words, Kind kind, List<Long> postIds, List<Question> questions) {

    /** What sort of expression it is; its name in lower case is what the command line prints. */
    public enum Kind {
        SINGLE,
        ALL_IN_SCOPE,
        LISTED_IN_SCOPE,
        ALL_HOLDERS_IN_OFFICE,
        GROUP_ALL_OFFICE_HEADS,
        RELEVANT_SUBSET,
        SINGLE_OFFICE,
        SUBORDINATE_OFFICES,
        DISTRIBUTIVE,
        UNKNOWN
    }

    /** Whether nothing is left to ask. */
    public boolean isDecided() {
        return questions.isEmpty();
    }
}
