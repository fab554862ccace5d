package bd.sabha.workflow;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import bd.sabha.registry.Documents;
import bd.sabha.registry.Memos;
import bd.sabha.support.Engine;
import bd.sabha.support.SabhaTest;
import bd.sabha.support.TestOffice;
import bd.sabha.support.TestOffices;
import bd.sabha.workflow.TaskInbox.InvalidAnswers;
import java.time.Duration;
import java.time.LocalDate;
import org.assertj.core.api.Assertions;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Walks minutes.bpmn up to the next meeting, which {@link MeetingProcessTests} lets confirm it. */
@SabhaTest
@Import(Lifecycle.class)
class MinutesProcessTests {

    @Autowired
    Lifecycle life;

    @Autowired
    TestOffices offices;

    @Autowired
    Engine engine;

    @Autowired
    ManagementService management;

    @Autowired
    RuntimeService runtime;

    @Autowired
    Memos memos;

    @Autowired
    Documents documents;

    TestOffice office;
    Subject minutes;

    @BeforeEach
    void hold(@Autowired ProcessEngine processEngine) throws Exception {
        BpmnAwareTests.init(processEngine);
        office = offices.open();
        var meeting = life.convenes(office, 12, Lifecycle.DAY);
        life.calls(office, meeting);
        life.meets(office, meeting, Lifecycle.DAY);
        minutes = life.minutesOf(meeting);
        life.decides(minutes, LocalDate.of(2022, 7, 28), office.upazilaHead(0), office.upazilaHead(1));
        office.secretary().completes(meeting, "record-discussion");
    }

    @Test
    void returnedMinutesGoBackToTheDraftsman() {
        office.secretary().completes(minutes, "draft-minutes");
        office.chair().decides(minutes, "review-minutes", "return");
        assertThat(life.process(minutes)).hasPassed("record-return").isWaitingAt("draft-minutes");

        office.secretary().completes(minutes, "draft-minutes");
        office.chair().completes(minutes, "review-minutes", "outcome", "approve");
        assertThat(life.process(minutes)).isWaitingAt("sign-minutes");
    }

    @Test
    void theChairSignsWhatWasShown() {
        office.secretary().completes(minutes, "draft-minutes");
        office.chair().completes(minutes, "review-minutes", "outcome", "approve");
        assertThatThrownBy(() -> office.chair()
                        .completes(minutes, "sign-minutes", "outcome", "by-hand", "sha256", "0".repeat(64)))
                .isInstanceOf(InvalidAnswers.class);
        assertThat(life.process(minutes)).isWaitingAt("sign-minutes");
    }

    @Test
    void signedMinutesGetANumberAndGoOutWithTheirDirectives() {
        life.issues(office, minutes);

        assertThat(life.process(minutes))
                .hasPassedInOrder(
                        "record-signature",
                        "allocate-memo-number",
                        "seal-minutes",
                        "prepare-copies",
                        "send-copies",
                        "prepare-directives",
                        "issue-directives")
                .isWaitingAt("minutes-confirmed");
        Assertions.assertThat(memos.of(minutes)).isPresent();
        Assertions.assertThat(documents.of(minutes, "minutes")).isPresent();
        Assertions.assertThat(life.directives(minutes))
                .hasSize(2)
                .allSatisfy(directive -> assertThat(life.process(directive)).isWaitingAt("acknowledge-directive"));
    }

    @Test
    void aBatchThatFailsIsTriedAgainTenMinutesLater() {
        office.secretary().completes(minutes, "draft-minutes");
        office.chair().completes(minutes, "review-minutes", "outcome", "approve");
        office.chair().signs(minutes, "sign-minutes");
        management.executeJob(job().getId());
        var batch = (JobEntity) job();
        Assertions.assertThat(batch.isExclusive())
                .as("batches run side by side")
                .isFalse();
        var number = runtime.getVariableLocal(batch.getExecutionId(), "batch");

        runtime.setVariableLocal(batch.getExecutionId(), "batch", "none");
        engine.runDueJobs();
        Assertions.assertThat(job().getRetries()).as("four tries are left").isEqualTo(4);
        runtime.setVariableLocal(batch.getExecutionId(), "batch", number);
        engine.moveBy(Duration.ofMinutes(9));
        assertThat(life.process(minutes)).hasNotPassed("send-copies");
        engine.moveBy(Duration.ofMinutes(1));
        assertThat(life.process(minutes)).isWaitingAt("minutes-confirmed");
    }

    private Job job() {
        return management
                .createJobQuery()
                .processInstanceId(life.process(minutes).getId())
                .singleResult();
    }
}
