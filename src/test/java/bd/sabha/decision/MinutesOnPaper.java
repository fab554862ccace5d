package bd.sabha.decision;

import bd.sabha.decision.DecisionText.Assignment;
import bd.sabha.distribution.Dispatches.Purpose;
import bd.sabha.registry.Memos;
import bd.sabha.support.Engine;
import bd.sabha.support.TestOffice;
import bd.sabha.workflow.Subject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Minutes as rows alone, without the processes of a meeting: what decisions need to exist. */
@TestComponent
public class MinutesOnPaper {

    private final JdbcClient jdbc;
    private final Decisions decisions;
    private final DecisionSteps steps;
    private final Memos memos;
    private final TransactionTemplate transaction;

    MinutesOnPaper(
            JdbcClient jdbc, Decisions decisions, DecisionSteps steps, Memos memos, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.decisions = decisions;
        this.steps = steps;
        this.memos = memos;
        this.transaction = transaction;
    }

    /** Minutes of the committee's next meeting, held today, with one discussion. */
    public Minutes open(TestOffice office) {
        var meeting = insert(
                """
                insert into meeting (committee_id, number, on_date, at_time, place, notice, convened_at, version)
                select ?, count(*) + 1, ?, '10:00', 'সভাকক্ষ', '', ?, 1 from meeting where committee_id = ? returning id
                """,
                office.committeeId(),
                Engine.TODAY,
                Engine.START.atOffset(java.time.ZoneOffset.UTC),
                office.committeeId());
        var minutes = insert(
                """
                insert into minutes (meeting_id, committee_id, opening, closing, opened_at, version)
                values (?, ?, '', '', ?, 1) returning id
                """,
                meeting,
                office.committeeId(),
                Engine.START.atOffset(java.time.ZoneOffset.UTC));
        return new Minutes(minutes, discussion(minutes, 1), office);
    }

    public long discussion(long minutesId, int position) {
        return insert(
                "insert into discussion (minutes_id, position, title, version) values (?, ?, 'ই-নথি', 1) returning id",
                minutesId,
                position);
    }

    /** A decision on which these posts have to act. */
    public long decides(Minutes minutes, @Nullable LocalDate dueOn, Long... posts) {
        var assignments = new ArrayList<Assignment>();
        List.of(posts).forEach(post -> assignments.add(new Assignment(post, Purpose.FOR_ACTION)));
        var text = new DecisionText("সকল দপ্তরের ওয়েবপোর্টাল হালনাগাদ নিশ্চিত করতে হবে।", assignments, "", "", dueOn);
        return decisions.add(minutes.id(), minutes.discussionId(), text);
    }

    /** A decision on which these posts have to act, as these words say. */
    public long decidesAsWritten(Minutes minutes, String implementers, Long... posts) {
        var assignments = Stream.of(posts)
                .map(post -> new Assignment(post, Purpose.FOR_ACTION))
                .toList();
        var text = new DecisionText("শতভাগ ই-ফাইলিং করতে হবে।", assignments, implementers, "", null);
        return decisions.add(minutes.id(), minutes.discussionId(), text);
    }

    /** What the diagram of minutes does after the signature. */
    public void issue(Minutes minutes) {
        memos.allocate(minutes.office().committee().memoPrefix(), Subject.of("minutes", minutes.id()), "কার্যবিবরণী");
        steps.prepareDirectives(minutes.id());
        steps.batches(minutes.id())
                .forEach(batch -> transaction.executeWithoutResult(running -> steps.issueBatch(minutes.id(), batch)));
    }

    /** The directives of a decision, in order. */
    public List<Subject> directives(long decisionId) {
        return jdbc.sql("select id from directive where decision_id = ? order by id")
                .param(decisionId)
                .query((row, number) -> Subject.of("directive", row.getLong(1)))
                .list();
    }

    private long insert(String sql, Object... parameters) {
        return jdbc.sql(sql).params(parameters).query(Long.class).single();
    }

    public record Minutes(long id, long discussionId, TestOffice office) {}
}
