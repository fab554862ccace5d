package bd.sabha.decision;

import bd.sabha.directory.PostView;
import bd.sabha.distribution.Dispatches.Purpose;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A decision as pages show it.
 *
 * @param number as printed, in Bangla digits: ২.১
 * @param implementersAsWritten as printed, a line each; empty: the posts' own names
 * @param deadlineWords as printed; empty: none
 * @param recorded what each line of the implementers meant when it was written; empty: nothing is written
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
        List<Recorded> recorded,
        String deadlineWords,
        @Nullable LocalDate dueOn,
        long version) {

    /** Nobody has to act on it: the member-secretary is warned. */
    public boolean lacksImplementer() {
        return implementers.stream().noneMatch(Implementer::acts);
    }

    /** How many questions about its implementers nobody answered: the member-secretary is warned. */
    public int openQuestions() {
        return recorded.stream().mapToInt(Recorded::openQuestions).sum();
    }

    /** The posts that have to act, or that have to know. */
    public List<Long> postIds(Purpose purpose) {
        return implementers.stream()
                .filter(implementer -> implementer.purpose() == purpose)
                .map(implementer -> implementer.post().id())
                .toList();
    }

    public int acting() {
        return postIds(Purpose.FOR_ACTION).size();
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
