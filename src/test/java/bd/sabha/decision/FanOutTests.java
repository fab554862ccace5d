package bd.sabha.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bd.sabha.decision.DecisionText.Assignment;
import bd.sabha.decision.MinutesOnPaper.Minutes;
import bd.sabha.distribution.Dispatches.Purpose;
import bd.sabha.support.SabhaTest;
import bd.sabha.support.TestOffice;
import bd.sabha.support.TestOffices;
import bd.sabha.workflow.TaskInbox;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** One directive for each who has to act: each once, whatever crashes in between. */
@SabhaTest
@Import(MinutesOnPaper.class)
class FanOutTests {

    @Autowired
    TestOffices offices;

    @Autowired
    MinutesOnPaper paper;

    @Autowired
    Decisions decisions;

    @Autowired
    DecisionSteps steps;

    @Autowired
    TaskInbox inbox;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    TestOffice office;
    Minutes minutes;

    @BeforeEach
    void open() {
        office = offices.open();
        minutes = paper.open(office);
    }

    @Test
    void onlyWhoHasToActGetsADirective() {
        var text = new DecisionText(
                "পোর্টাল হালনাগাদ করতে হবে।",
                List.of(
                        new Assignment(office.upazilaHead(0).postId(), Purpose.FOR_ACTION),
                        new Assignment(office.upazilaHead(1).postId(), Purpose.FOR_INFORMATION)),
                "",
                "",
                null);
        var decision = decisions.add(minutes.id(), minutes.discussionId(), text);
        paper.issue(minutes);
        assertThat(paper.directives(decision)).singleElement().satisfies(directive -> assertThat(
                        inbox.openOn(directive))
                .singleElement()
                .satisfies(task -> {
                    assertThat(task.task()).isEqualTo("acknowledge-directive");
                    assertThat(task.postId()).isEqualTo(office.upazilaHead(0).postId());
                    assertThat(task.line()).isEqualTo("১.১ – পোর্টাল হালনাগাদ করতে হবে।");
                    assertThat(task.committeeId()).isEqualTo(office.committeeId());
                }));
    }

    @Test
    void aReportIsDueWhenTheDecisionSaysElseAfterTheUsualDaysOnAWorkingDay() {
        var named = paper.decides(
                minutes, LocalDate.of(2022, 6, 30), office.officer().postId());
        var usual = paper.decides(minutes, null, office.officer().postId());
        jdbc.sql("update committee set report_days = 19 where id = ?")
                .param(office.committeeId())
                .update();
        paper.issue(minutes);
        assertThat(due(named)).isEqualTo(LocalDate.of(2022, 6, 30));
        assertThat(due(usual)).as("19 days later is a Friday").isEqualTo(LocalDate.of(2022, 7, 3));
    }

    @Test
    void doneTwiceIsDoneOnce() {
        var decision = paper.decides(
                minutes,
                null,
                office.upazilaHead(0).postId(),
                office.upazilaHead(1).postId());
        paper.issue(minutes);
        steps.prepareDirectives(minutes.id());
        steps.issueBatch(minutes.id(), 0);
        assertThat(steps.batches(minutes.id())).isEmpty();
        assertThat(paper.directives(decision)).hasSize(2).allSatisfy(directive -> assertThat(inbox.openOn(directive))
                .hasSize(1));
    }

    @Test
    void aCrashInTheMiddleNeitherLosesNorRepeatsOne() {
        var decision = paper.decides(
                minutes,
                null,
                office.upazilaHead(0).postId(),
                office.upazilaHead(1).postId());
        steps.prepareDirectives(minutes.id());
        assertThatThrownBy(() -> transaction.executeWithoutResult(running -> {
                    steps.issueBatch(minutes.id(), 0);
                    throw new IllegalStateException("the power fails");
                }))
                .hasMessage("the power fails");
        assertThat(steps.batches(minutes.id())).containsExactly(0);
        assertThat(paper.directives(decision))
                .allSatisfy(directive -> assertThat(inbox.openOn(directive)).isEmpty());
        steps.issueBatch(minutes.id(), 0);
        assertThat(paper.directives(decision)).hasSize(2).allSatisfy(directive -> assertThat(inbox.openOn(directive))
                .hasSize(1));
    }

    @Test
    void aHundredGoIntoABatch() {
        var posts = List.of(
                office.officer().postId(),
                office.upazilaHead(0).postId(),
                office.upazilaHead(1).postId(),
                office.upazilaHead(2).postId());
        for (var i = 0; i < 26; i++) {
            paper.decides(minutes, null, posts.toArray(Long[]::new));
        }
        steps.prepareDirectives(minutes.id());
        assertThat(steps.batches(minutes.id())).containsExactly(0, 1);
        steps.issueBatch(minutes.id(), 0);
        assertThat(steps.batches(minutes.id())).containsExactly(1);
    }

    private LocalDate due(long decisionId) {
        return jdbc.sql("select due_on from directive where decision_id = ?")
                .param(decisionId)
                .query(LocalDate.class)
                .single();
    }
}
