package bd.sabha.decision;

import bd.sabha.committee.Committees;
import bd.sabha.decision.DirectiveFile.Event;
import bd.sabha.directory.Posts;
import bd.sabha.registry.Memos;
import bd.sabha.workflow.Subject;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens the file of a directive. */
@Component
@Transactional(readOnly = true)
class DirectiveFiles {

    private static final Set<String> BY_THE_IMPLEMENTER = Set.of("acknowledgement", "report");

    private final JdbcClient jdbc;
    private final Decisions decisions;
    private final Committees committees;
    private final Posts posts;
    private final Memos memos;
    private final Timetable timetable;

    DirectiveFiles(
            JdbcClient jdbc,
            Decisions decisions,
            Committees committees,
            Posts posts,
            Memos memos,
            Timetable timetable) {
        this.jdbc = jdbc;
        this.decisions = decisions;
        this.committees = committees;
        this.posts = posts;
        this.memos = memos;
        this.timetable = timetable;
    }

    /** @throws NoSuchElementException when there is no such directive */
    DirectiveFile of(long directiveId) {
        var standing = jdbc.sql(
                        """
                        select decision_id, post_id, due_on, outstanding,
                               closed_at is not null as accepted, withdrawn_at is not null as withdrawn
                        from directive_standing where id = ?
                        """)
                .param(directiveId)
                .query(Standing.class)
                .optional()
                .orElseThrow(() -> new NoSuchElementException("no directive " + directiveId));
        var decision = decisions.get(standing.decisionId());
        return new DirectiveFile(
                directiveId,
                decision,
                committees.get(decision.committeeId()).name(),
                memos.of(Subject.of("minutes", decision.minutesId())).orElse(null),
                posts.get(standing.postId()),
                standing.dueOn(),
                standing.outstanding(),
                standing.accepted(),
                standing.withdrawn(),
                timetable.daysOverdue(standing.dueOn()),
                history(directiveId, standing.postId()));
    }

    private List<Event> history(long directiveId, long postId) {
        var rows = jdbc.sql(
                        """
                        select * from (
                            select 'acknowledgement' as kind, acknowledged_at as at, acknowledged_by as actor, '' as words,
                                   null as claim, null::date as from_on, null::date as to_on,
                                   null::bigint as from_post, null::bigint as to_post, 1 as rank
                            from directive where id = :id and acknowledged_at is not null
                            union all
                            select 'addition', added_at, added_by, words, null, null, null, null, null, 0
                            from addition where directive_id = :id
                            union all
                            select 'report', reported_at, reported_by, words, claim, null, null, null, null, 2
                            from report where directive_id = :id
                            union all
                            select 'return', returned_at, returned_by, remark, null, null, null, null, null, 3
                            from report_return b join report r on r.id = b.report_id where r.directive_id = :id
                            union all
                            select 'extension', granted_at, granted_by, remark, null, from_on, to_on, null, null, 3
                            from extension where directive_id = :id
                            union all
                            select 'handover', handed_at, handed_by, reason, null, null, null, from_post_id, to_post_id, 0
                            from handover where directive_id = :id
                            union all
                            select 'closure', closed_at, closed_by, coalesce(remark, ''), null, null, null, null, null, 4
                            from closure where directive_id = :id
                            union all
                            select 'withdrawal', withdrawn_at, withdrawn_by, reason, null, null, null, null, null, 5
                            from withdrawal where directive_id = :id) event
                        order by at, rank
                        """)
                .param("id", directiveId)
                .query(Row.class)
                .list();
        var events = new ArrayList<Event>();
        var implementer = rows.stream()
                .map(Row::fromPost)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(postId);
        for (var row : rows) {
            implementer = row.toPost() == null ? implementer : row.toPost();
            events.add(event(row, implementer));
        }
        return events;
    }

    /** @param implementer whose task the directive was then */
    private Event event(Row row, long implementer) {
        var actor = posts.actor(row.actor());
        var forAnother = BY_THE_IMPLEMENTER.contains(row.kind()) && actor.postId() != implementer;
        return new Event(
                row.kind(),
                row.at().toInstant(),
                actor,
                forAnother ? posts.get(implementer) : null,
                row.words(),
                row.claim(),
                row.fromOn(),
                row.toOn(),
                row.fromPost() == null ? null : posts.get(row.fromPost()),
                row.toPost() == null ? null : posts.get(row.toPost()));
    }

    private record Standing(
            long decisionId, long postId, LocalDate dueOn, boolean outstanding, boolean accepted, boolean withdrawn) {}

    private record Row(
            String kind,
            OffsetDateTime at,
            long actor,
            String words,
            @Nullable String claim,
            @Nullable LocalDate fromOn,
            @Nullable LocalDate toOn,
            @Nullable Long fromPost,
            @Nullable Long toPost) {}
}
