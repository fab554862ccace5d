package bd.sabha.decision;

import bd.sabha.calendar.Languages;
import bd.sabha.directory.Posts;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what is missing of a decision: each of its directives asks this when it falls due, so in as few queries as days. */
@Component
class OutstandingReports {

    private final JdbcClient jdbc;
    private final Posts posts;
    private final Timetable timetable;

    OutstandingReports(JdbcClient jdbc, Posts posts, Timetable timetable) {
        this.jdbc = jdbc;
        this.posts = posts.in(Languages.BANGLA);
        this.timetable = timetable;
    }

    List<OutstandingReport> outstanding(long decisionId) {
        var rows = jdbc.sql(
                        """
                        select id, post_id, due_on from directive_standing
                        where decision_id = ? and outstanding order by id
                        """)
                .param(decisionId)
                .query(Row.class)
                .list();
        var implementers = posts.all(rows.stream().map(Row::postId).collect(Collectors.toSet()));
        var overdue = rows.stream()
                .map(Row::dueOn)
                .distinct()
                .collect(Collectors.toMap(Function.identity(), timetable::daysOverdue));
        return rows.stream()
                .map(row -> new OutstandingReport(
                        row.id(), implementers.get(row.postId()), row.dueOn(), overdue.get(row.dueOn())))
                .toList();
    }

    private record Row(long id, long postId, LocalDate dueOn) {}
}
