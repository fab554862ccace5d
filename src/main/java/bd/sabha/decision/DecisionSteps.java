package bd.sabha.decision;

import bd.sabha.calendar.WorkingDays;
import bd.sabha.workflow.Processes;
import bd.sabha.workflow.Subject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the diagram of minutes does with their decisions: one directive for each who has to act. */
@Component("decisionSteps")
@Transactional
public class DecisionSteps {

    private static final int BATCH = 100;

    private final JdbcClient jdbc;
    private final DirectiveCards cards;
    private final Processes processes;
    private final WorkingDays workingDays;
    private final Clock clock;

    DecisionSteps(JdbcClient jdbc, DirectiveCards cards, Processes processes, WorkingDays workingDays, Clock clock) {
        this.jdbc = jdbc;
        this.cards = cards;
        this.processes = processes;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    /** Writes a directive for each implementer who has to act, a hundred to a batch; a second time changes nothing. */
    public void prepareDirectives(long minutesId) {
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
                .param("usualDueOn", usualDueOn(minutesId))
                .param("size", BATCH)
                .update();
    }

    /** The batches with directives whose process does not run yet. */
    @Transactional(readOnly = true)
    public List<Integer> batches(long minutesId) {
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
    public void issueBatch(long minutesId, int batch) {
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

    private LocalDate usualDueOn(long minutesId) {
        var usual = jdbc.sql(
                        """
                        select (m.opened_at at time zone :zone)::date + c.report_days
                        from minutes m join committee c on c.id = m.committee_id where m.id = :minutesId
                        """)
                .param("zone", clock.getZone().getId())
                .param("minutesId", minutesId)
                .query(LocalDate.class)
                .single();
        return workingDays.onOrAfter(usual);
    }
}
