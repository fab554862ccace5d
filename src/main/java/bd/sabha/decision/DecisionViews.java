package bd.sabha.decision;

import bd.sabha.directory.Posts;
import bd.sabha.distribution.Dispatches.Purpose;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads decisions with all that belongs to them, in four statements however many they are. */
@Component
class DecisionViews {

    private final JdbcClient jdbc;
    private final Posts posts;

    DecisionViews(JdbcClient jdbc, Posts posts) {
        this.jdbc = jdbc;
        this.posts = posts;
    }

    /** @param condition on a decision d, with one parameter */
    List<DecisionView> where(String condition, Object parameter) {
        var rows = jdbc.sql(
                        """
                        select d.id, d.minutes_id, d.discussion_id, d.committee_id, n.discussion, d.position,
                               n.lettered, n.item_label, d.label, n.alone,
                               d.words, d.implementers_as_written, d.deadline_words, d.due_on, d.version
                        from decision d
                        join decision_number n on n.decision_id = d.id
                        where %s order by n.discussion, d.position
                        """
                                .formatted(condition))
                .param(parameter)
                .query(Row.class)
                .list();
        var ids = rows.stream().map(Row::id).toArray(Long[]::new);
        var implementers = implementers(ids);
        var recorded = recorded(ids);
        return rows.stream()
                .map(row -> row.view(
                        implementers.getOrDefault(row.id(), List.of()), recorded.getOrDefault(row.id(), List.of())))
                .toList();
    }

    private Map<Long, List<Implementer>> implementers(Long[] decisionIds) {
        var rows = jdbc.sql(
                        "select decision_id, post_id, purpose from implementer where decision_id = any(?) order by position")
                .param(decisionIds)
                .query(AssignmentOf.class)
                .list();
        var views = posts.all(rows.stream().map(AssignmentOf::postId).collect(Collectors.toSet()));
        return rows.stream()
                .collect(Collectors.groupingBy(
                        AssignmentOf::decisionId,
                        Collectors.mapping(
                                row -> new Implementer(views.get(row.postId()), row.purpose()), Collectors.toList())));
    }

    private Map<Long, List<Recorded>> recorded(Long[] decisionIds) {
        return jdbc
                .sql("select * from resolution where decision_id = any(?) order by line")
                .param(decisionIds)
                .query((row, number) -> new RecordedOf(row.getLong("decision_id"), recorded(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        RecordedOf::decisionId, Collectors.mapping(RecordedOf::line, Collectors.toList())));
    }

    private static Recorded recorded(ResultSet row) throws SQLException {
        return new Recorded(
                row.getString("words"),
                row.getObject("resolved_on", LocalDate.class),
                List.of((Long[]) row.getArray("post_ids").getArray()),
                row.getInt("open_questions"));
    }

    private record AssignmentOf(long decisionId, long postId, Purpose purpose) {}

    private record RecordedOf(long decisionId, Recorded line) {}

    private record Row(
            long id,
            long minutesId,
            long discussionId,
            long committeeId,
            int discussion,
            int position,
            boolean lettered,
            @Nullable String itemLabel,
            @Nullable String label,
            boolean alone,
            String words,
            String implementersAsWritten,
            String deadlineWords,
            @Nullable LocalDate dueOn,
            long version) {

        DecisionView view(List<Implementer> implementers, List<Recorded> recorded) {
            return new DecisionView(
                    id,
                    minutesId,
                    discussionId,
                    committeeId,
                    new DecisionNumber(discussion, position, lettered, itemLabel, label, alone).text(),
                    words,
                    implementers,
                    implementersAsWritten,
                    recorded,
                    deadlineWords,
                    dueOn,
                    version);
        }
    }
}
