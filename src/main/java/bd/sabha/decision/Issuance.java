package bd.sabha.decision;

import bd.sabha.calendar.WorkingDays;
import bd.sabha.workflow.Processes;
import bd.sabha.workflow.Subject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Issues directives: their rows first, a hundred to a batch, then the processes of a batch in one transaction. */
@Component
@Transactional
class Issuance {

    private static final int BATCH = 100;

    private final JdbcClient jdbc;
    private final DirectiveCards cards;
    private final Processes processes;
    private final WorkingDays workingDays;
    private final Clock clock;

    Issuance(JdbcClient jdbc, DirectiveCards cards, Processes processes, WorkingDays workingDays, Clock clock) {
        this.jdbc = jdbc;
        this.cards = cards;
        this.processes = processes;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    /** Writes a directive for each implementer who has to act, a hundred to a batch; a second time changes nothing. */
    void prepare(long minutesId) {
        jdbc.sql(
                        """
                        insert into directive (decision_id, post_id, due_on, batch, version)
                        select e.id, i.post_id, coalesce(e.due_on, :usualDueOn),
                               (row_number() over (order by s.position, e.position, i.position) - 1) / :size, 1
                        from decision e
                        join discussion s on s.id = e.discussion_id
                        join implementer i on i.decision_id = e.id and i.purpose = 'FOR_ACTION'
                        where e.minutes_id = :minutesId
                          and not exists (select from directive d join decision x on x.id = d.decision_id
                                          where x.minutes_id = :minutesId)
                        """)
                .param("minutesId", minutesId)
                .param("usualDueOn", usualDueOn(minutesId, null))
                .param("size", BATCH)
                .update();
    }

    /** The batches with directives whose process does not run yet. */
    @Transactional(readOnly = true)
    List<Integer> batches(long minutesId) {
        return jdbc.sql(
                        """
                        select distinct d.batch from directive d join decision e on e.id = d.decision_id
                        where e.minutes_id = ? and d.issued_at is null order by d.batch
                        """)
                .param(minutesId)
                .query(Integer.class)
                .list();
    }

    /** Starts the processes of a batch and notes it in the same transaction: a crash neither loses nor repeats one. */
    void issueBatch(long minutesId, int batch) {
        var ids = jdbc.sql(
                        """
                        update directive d set issued_at = ?, version = d.version + 1
                        from decision e
                        where e.id = d.decision_id and e.minutes_id = ? and d.batch = ? and d.issued_at is null
                        returning d.id
                        """)
                .params(OffsetDateTime.now(clock), minutesId, batch)
                .query(Long.class)
                .list();
        var subjects = ids.stream().map(id -> Subject.of("directive", id)).toList();
        cards.during(ids, () -> processes.startAll("directive", subjects));
    }

    /** Writes and starts a directive for each of these posts too. @return their ids by post */
    Map<Long, Long> add(long minutesId, long decisionId, List<Long> postIds, LocalDate dueOn) {
        var last = jdbc.sql(
                        "select max(batch) from directive d join decision e on e.id = d.decision_id where minutes_id = ?")
                .param(minutesId)
                .query(Integer.class)
                .single();
        var directives = new LinkedHashMap<Long, Long>();
        for (var post : postIds) {
            var batch = last + 1 + directives.size() / BATCH;
            directives.put(post, insert(decisionId, post, dueOn, batch));
        }
        batches(minutesId).stream().filter(batch -> batch > last).forEach(batch -> issueBatch(minutesId, batch));
        return directives;
    }

    private long insert(long decisionId, long postId, LocalDate dueOn, int batch) {
        return jdbc.sql(
                        """
                        insert into directive (decision_id, post_id, due_on, batch, version) values (?, ?, ?, ?, 1)
                        returning id
                        """)
                .params(decisionId, postId, dueOn, batch)
                .query(Long.class)
                .single();
    }

    /** Counted from the day of the meeting; once that is past, from today. */
    LocalDate usualDueOnFromNow(long minutesId) {
        var usual = usualDueOn(minutesId, null);
        var today = LocalDate.now(clock);
        return usual.isBefore(today) ? usualDueOn(minutesId, today) : usual;
    }

    private LocalDate usualDueOn(long minutesId, @Nullable LocalDate from) {
        var usual = jdbc.sql(
                        """
                        select coalesce(:from::date, (m.opened_at at time zone :zone)::date) + c.report_days
                        from minutes m join committee c on c.id = m.committee_id where m.id = :minutesId
                        """)
                .param("from", from)
                .param("zone", clock.getZone().getId())
                .param("minutesId", minutesId)
                .query(LocalDate.class)
                .single();
        return workingDays.onOrAfter(usual);
    }
}
