package bd.sabha.decision;

import bd.sabha.directory.PostView;
import bd.sabha.directory.Posts.Actor;
import bd.sabha.registry.Memos.Memo;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that is known about a directive, as its page shows it.
 *
 * @param daysOverdue zero or less: not overdue
 * @param history what was recorded, the oldest first
 */
public record DirectiveFile(
        long id,
        DecisionView decision,
        String committee,
        @Nullable Memo memo,
        PostView post,
        LocalDate dueOn,
        boolean outstanding,
        boolean accepted,
        boolean withdrawn,
        long daysOverdue,
        List<Event> history) {

    public boolean settled() {
        return accepted || withdrawn;
    }

    public boolean overdue() {
        return outstanding && daysOverdue > 0;
    }

    /**
     * Something that somebody recorded.
     *
     * @param kind addition, acknowledgement, report, return, extension, handover, closure or withdrawal
     * @param forPost of whose work it was part, when that is another post than the actor's: a vacant one, one outside
     */
    public record Event(
            String kind,
            Instant at,
            Actor actor,
            @Nullable PostView forPost,
            String words,
            @Nullable String claim,
            @Nullable LocalDate fromOn,
            @Nullable LocalDate toOn,
            @Nullable PostView fromPost,
            @Nullable PostView toPost) {}
}
