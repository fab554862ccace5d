package bd.sabha.decision;

import bd.sabha.distribution.Dispatches.Purpose;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the member-secretary writes about a decision.
 *
 * @param assignments for whom, in the printed order; a post occurs once
 * @param implementersAsWritten as printed, a line each; empty: the posts' own names
 */
public record DecisionText(
        String words,
        List<Assignment> assignments,
        String implementersAsWritten,
        String deadlineWords,
        @Nullable LocalDate dueOn) {

    /** For which post the decision is, and whether it has to act. */
    public record Assignment(long postId, Purpose purpose) {}

    /** A decision on which all these posts have to act. */
    public static DecisionText forAction(String words, List<Long> postIds, String deadlineWords) {
        var assignments = postIds.stream()
                .map(post -> new Assignment(post, Purpose.FOR_ACTION))
                .toList();
        return new DecisionText(words, assignments, "", deadlineWords, null);
    }
}
