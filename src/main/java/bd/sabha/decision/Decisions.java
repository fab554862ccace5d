package bd.sabha.decision;

import bd.sabha.directory.Posts;
import bd.sabha.distribution.Dispatches.Purpose;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the meetings decided. Whether somebody may write is asked before, of {@link MinutesEditing}. */
@Component
@Transactional
public class Decisions {

    private static final String SELECT =
            """
            select d.id, d.minutes_id, d.discussion_id, d.committee_id, s.position as discussion, d.position, d.words,
                   d.implementers_as_written, d.deadline_words, d.due_on, d.version
            from decision d join discussion s on s.id = d.discussion_id
            """;

    private final DecisionRepository decisions;
    private final JdbcClient jdbc;
    private final Posts posts;

    Decisions(DecisionRepository decisions, JdbcClient jdbc, Posts posts) {
        this.decisions = decisions;
        this.jdbc = jdbc;
        this.posts = posts;
    }

    /** The decisions of minutes, in the order of the discussions. */
    @Transactional(readOnly = true)
    public List<DecisionView> of(long minutesId) {
        return views(jdbc.sql(SELECT + "where d.minutes_id = ? order by s.position, d.position")
                .param(minutesId)
                .query(Row.class)
                .list());
    }

    /** @throws NoSuchElementException when there is no such decision */
    @Transactional(readOnly = true)
    public DecisionView get(long decisionId) {
        return views(jdbc.sql(SELECT + "where d.id = ?")
                        .param(decisionId)
                        .query(Row.class)
                        .list())
                .stream()
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no decision " + decisionId));
    }

    /**
     * Adds a decision below a discussion of the minutes.
     *
     * @return its id
     * @throws NoSuchElementException when the minutes have no such discussion
     */
    public long add(long minutesId, long discussionId, DecisionText text) {
        var committeeId = jdbc.sql(
                        """
                        select m.committee_id from minutes m join discussion s on s.minutes_id = m.id
                        where m.id = ? and s.id = ? for update of s
                        """)
                .params(minutesId, discussionId)
                .query(Long.class)
                .optional()
                .orElseThrow(() -> new NoSuchElementException("no discussion " + discussionId));
        var last = jdbc.sql("select coalesce(max(position), 0) from decision where discussion_id = ?")
                .param(discussionId)
                .query(Integer.class)
                .single();
        var decision = decisions.save(Decision.first(minutesId, discussionId, committeeId, last + 1, text));
        return Objects.requireNonNull(decision.id());
    }

    /** @throws OptimisticLockingFailureException when somebody changed it since that version */
    public void change(long decisionId, DecisionText text, long version) {
        var decision = decisions.findById(decisionId).orElseThrow();
        decisions.save(decision.rewritten(text, version));
    }

    /** @throws OptimisticLockingFailureException when somebody changed it since that version */
    public void remove(long decisionId, long version) {
        var decision = decisions.findById(decisionId).orElseThrow();
        if (decision.version() != version) {
            throw new OptimisticLockingFailureException("decision " + decisionId + " has changed");
        }
        decisions.delete(decision);
        jdbc.sql("update decision set position = position - 1 where discussion_id = ? and position > ?")
                .params(decision.discussionId(), decision.position())
                .update();
    }

    private List<DecisionView> views(List<Row> rows) {
        var assignments = assignments(rows.stream().map(Row::id).toList());
        var views = posts.all(assignments.values().stream()
                .flatMap(List::stream)
                .map(AssignmentOf::postId)
                .collect(Collectors.toSet()));
        return rows.stream()
                .map(row -> row.view(assignments.getOrDefault(row.id(), List.of()).stream()
                        .map(assignment -> new Implementer(views.get(assignment.postId()), assignment.purpose()))
                        .toList()))
                .toList();
    }

    private Map<Long, List<AssignmentOf>> assignments(List<Long> decisionIds) {
        return jdbc
                .sql(
                        "select decision_id, post_id, purpose from implementer where decision_id = any(?) order by position")
                .param(decisionIds.toArray(Long[]::new))
                .query(AssignmentOf.class)
                .list()
                .stream()
                .collect(Collectors.groupingBy(AssignmentOf::decisionId));
    }

    private record AssignmentOf(long decisionId, long postId, Purpose purpose) {}

    private record Row(
            long id,
            long minutesId,
            long discussionId,
            long committeeId,
            int discussion,
            int position,
            String words,
            String implementersAsWritten,
            String deadlineWords,
            @Nullable LocalDate dueOn,
            long version) {

        DecisionView view(List<Implementer> implementers) {
            return new DecisionView(
                    id,
                    minutesId,
                    discussionId,
                    committeeId,
                    DecisionNumber.of(discussion, position),
                    words,
                    implementers,
                    implementersAsWritten,
                    deadlineWords,
                    dueOn,
                    version);
        }
    }
}
