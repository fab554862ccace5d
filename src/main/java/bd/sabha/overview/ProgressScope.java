package bd.sabha.overview;

import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** What a progress report is about: all of a committee's decisions, those of one meeting, or one of them. */
record ProgressScope(@Nullable Long minutesId, @Nullable Long decisionId) {

    static final ProgressScope ALL = new ProgressScope(null, null);

    /** @throws NoSuchElementException when it is about something that the committee did not decide */
    FollowUp of(FollowUp all) {
        var some = minutesId == null ? all : all.ofMinutes(minutesId);
        some = decisionId == null ? some : some.ofDecision(decisionId);
        if (some.decisions().isEmpty() && !equals(ALL)) {
            throw new NoSuchElementException("no such decisions: " + this);
        }
        return some;
    }
}
