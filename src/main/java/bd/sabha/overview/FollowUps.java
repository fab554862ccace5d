package bd.sabha.overview;

import bd.sabha.decision.DecisionNumber;
import bd.sabha.decision.Timetable;
import bd.sabha.directory.PostView;
import bd.sabha.directory.Posts;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads how far a committee's decisions are, in one statement. */
@Component
@Transactional(readOnly = true)
public class FollowUps {

    private static final String PROGRESS =
            """
            select e.id as decision_id, e.minutes_id, n.number as meeting, n.on_date as meeting_on,
                   coalesce(k.text, '') as memo,
                   b.discussion, b.position, b.lettered, b.item_label, b.label, b.alone, e.words, e.deadline_words,
                   e.implementers_as_written <> '' as named,
                   d.id as directive_id, d.post_id, d.due_on, d.claim, d.reported_at,
                   r.words as report_words,
                   case when d.withdrawn_at is not null then 'WITHDRAWN'
                        when d.closed_at is not null then 'ACCEPTED'
                        when d.report_id is not null then 'REPORTED'
                        when d.due_on < :overdueBefore then 'OVERDUE'
                        else 'OUTSTANDING' end as state
            from decision e
            join decision_number b on b.decision_id = e.id
            join minutes m on m.id = e.minutes_id
            join meeting n on n.id = m.meeting_id
            left join memo k on k.subject = '/minutes/' || m.id
            left join directive_standing d on d.decision_id = e.id and d.issued_at is not null
            left join report r on r.id = d.report_id
            where e.committee_id = :committeeId
              and (k.id is not null or exists (select from past_minutes p where p.minutes_id = m.id))
            order by n.on_date desc, n.number desc, b.discussion, b.position, d.id
            """;

    private final JdbcClient jdbc;
    private final Posts posts;
    private final Timetable timetable;

    FollowUps(JdbcClient jdbc, Posts posts, Timetable timetable) {
        this.jdbc = jdbc;
        this.posts = posts;
        this.timetable = timetable;
    }

    /** The progress of every decision in issued minutes of the committee. */
    public FollowUp of(long committeeId) {
        return of(committeeId, posts);
    }

    /** The same, with the implementers as these posts name them. */
    public FollowUp of(long committeeId, Posts posts) {
        var rows = jdbc.sql(PROGRESS)
                .param("committeeId", committeeId)
                .param("overdueBefore", timetable.overdueBefore())
                .query(Row.class)
                .list();
        var implementers = posts.all(
                rows.stream().map(Row::postId).filter(Objects::nonNull).collect(Collectors.toSet()));
        var overdue = rows.stream()
                .filter(row -> "OVERDUE".equals(row.state()) && row.dueOn() != null)
                .map(Row::dueOn)
                .distinct()
                .collect(Collectors.toMap(day -> day, timetable::daysOverdue));
        var decisions = new LinkedHashMap<Long, List<Row>>();
        rows.forEach(row -> decisions
                .computeIfAbsent(row.decisionId(), id -> new ArrayList<>())
                .add(row));
        return new FollowUp(decisions.values().stream()
                .map(some -> some.get(0).decision(directives(some, implementers, overdue)))
                .toList());
    }

    private static List<DirectiveProgress> directives(
            List<Row> rows, Map<Long, PostView> implementers, Map<LocalDate, Long> daysOverdue) {
        return rows.stream()
                .filter(row -> row.directiveId() != null)
                .map(row -> row.directive(implementers, daysOverdue))
                .toList();
    }

    private record Row(
            long decisionId,
            long minutesId,
            int meeting,
            LocalDate meetingOn,
            String memo,
            int discussion,
            int position,
            boolean lettered,
            @Nullable String itemLabel,
            @Nullable String label,
            boolean alone,
            String words,
            String deadlineWords,
            boolean named,
            @Nullable Long directiveId,
            @Nullable Long postId,
            @Nullable LocalDate dueOn,
            @Nullable String claim,
            @Nullable OffsetDateTime reportedAt,
            @Nullable String reportWords,
            String state) {

        DecisionProgress decision(List<DirectiveProgress> directives) {
            return new DecisionProgress(
                    decisionId,
                    minutesId,
                    meeting,
                    meetingOn,
                    memo,
                    new DecisionNumber(discussion, position, lettered, itemLabel, label, alone).text(),
                    words,
                    deadlineWords,
                    named,
                    directives);
        }

        DirectiveProgress directive(Map<Long, PostView> implementers, Map<LocalDate, Long> daysOverdue) {
            var due = Objects.requireNonNull(dueOn);
            return new DirectiveProgress(
                    Objects.requireNonNull(directiveId),
                    Objects.requireNonNull(implementers.get(postId)),
                    due,
                    State.valueOf(state),
                    claim,
                    reportedAt == null ? null : reportedAt.toInstant(),
                    reportWords,
                    daysOverdue.getOrDefault(due, 0L));
        }
    }
}
