package bd.sabha.decision;

import bd.sabha.directory.PostView;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A decision as pages show it.
 *
 * @param number as printed, in Bangla digits: ২.১
 * @param implementersAsWritten as printed, a line each; empty: the posts' own names
 * @param deadlineWords as printed; empty: none
 * @param dueOn its reports are due; null: after the committee's usual number of days
 */
public record DecisionView(
        long id,
        long minutesId,
        long discussionId,
        long committeeId,
        String number,
        String words,
        List<Implementer> implementers,
        String implementersAsWritten,
        String deadlineWords,
        @Nullable LocalDate dueOn,
        long version) {

    /** Nobody has to act on it: the member-secretary is warned. */
    public boolean lacksImplementer() {
        return implementers.stream().noneMatch(Implementer::acts);
    }

    /** The implementers as the minutes print them. */
    public List<String> printedImplementers() {
        return implementersAsWritten.isBlank()
                ? implementers.stream()
                        .filter(Implementer::acts)
                        .map(Implementer::post)
                        .map(PostView::title)
                        .toList()
                : implementersAsWritten.lines().toList();
    }
}
