package bd.sabha.decision;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.MappedCollection;

/** What a meeting decided, for whom, until when. @param label as an existing paper printed it; null: it is counted */
record Decision(
        @Id @Nullable Long id,
        long minutesId,
        long discussionId,
        long committeeId,
        int position,
        @Nullable String label,
        String words,
        String implementersAsWritten,
        String deadlineWords,
        @Nullable LocalDate dueOn,
        @MappedCollection(idColumn = "decision_id", keyColumn = "position") List<AssignmentRow> implementers,
        @MappedCollection(idColumn = "decision_id", keyColumn = "line") List<ResolutionRow> resolution,
        @Version long version) {

    static Decision first(
            long minutesId,
            long discussionId,
            long committeeId,
            int position,
            @Nullable String label,
            DecisionText text,
            List<ResolutionRow> resolution) {
        return new Decision(
                null,
                minutesId,
                discussionId,
                committeeId,
                position,
                label,
                text.words(),
                text.implementersAsWritten(),
                text.deadlineWords(),
                text.dueOn(),
                AssignmentRow.of(text.assignments()),
                resolution,
                0);
    }

    /** The same decision in other words, as written on top of that version. */
    Decision rewritten(DecisionText text, List<ResolutionRow> resolution, long version) {
        return new Decision(
                id,
                minutesId,
                discussionId,
                committeeId,
                position,
                label,
                text.words(),
                text.implementersAsWritten(),
                text.deadlineWords(),
                text.dueOn(),
                AssignmentRow.of(text.assignments()),
                resolution,
                version);
    }
}
