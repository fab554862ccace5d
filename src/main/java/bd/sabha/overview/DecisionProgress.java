package bd.sabha.overview;

import bd.sabha.directory.PostView;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/**
 * How far a decision is.
 *
 * @param meeting which of the committee's meetings decided it
 * @param memo the memo number of its minutes, as printed
 * @param number discussion and position, 2.1
 * @param named implementers are written, whether or not they have directives
 * @param directives all of them, in the printed order
 */
public record DecisionProgress(
        long id,
        long minutesId,
        int meeting,
        LocalDate meetingOn,
        String memo,
        String number,
        String words,
        String deadlineWords,
        boolean named,
        List<DirectiveProgress> directives) {

    /** How many reports are expected: what was withdrawn does not count. */
    public long expected() {
        return count(state -> state != State.WITHDRAWN);
    }

    public long received() {
        return count(State::received);
    }

    public long overdue() {
        return count(state -> state == State.OVERDUE);
    }

    public long accepted() {
        return count(state -> state == State.ACCEPTED);
    }

    public long underReview() {
        return count(state -> state == State.REPORTED);
    }

    /** Every report that was expected is accepted; where none was, there is nothing to be carried out. */
    public boolean settled() {
        return accepted() == expected();
    }

    public boolean complete() {
        return received() == expected();
    }

    public List<PostView> reporters() {
        return posts(State::received);
    }

    public List<PostView> silent() {
        return posts(State::missing);
    }

    DecisionProgress only(Predicate<DirectiveProgress> some) {
        return new DecisionProgress(
                id,
                minutesId,
                meeting,
                meetingOn,
                memo,
                number,
                words,
                deadlineWords,
                named,
                directives.stream().filter(some).toList());
    }

    private long count(Predicate<State> some) {
        return directives.stream().map(DirectiveProgress::state).filter(some).count();
    }

    private List<PostView> posts(Predicate<State> some) {
        return directives.stream()
                .filter(directive -> some.test(directive.state()))
                .map(DirectiveProgress::post)
                .toList();
    }
}
