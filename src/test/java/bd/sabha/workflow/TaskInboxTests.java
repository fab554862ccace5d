package bd.sabha.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bd.sabha.support.SabhaTest;
import bd.sabha.support.TestOffice;
import bd.sabha.support.TestOffices;
import bd.sabha.workflow.TaskInbox.InvalidAnswers;
import bd.sabha.workflow.TaskInbox.NotYourTask;
import bd.sabha.workflow.TaskInbox.TaskGone;
import bd.sabha.workflow.TaskList.Due;
import bd.sabha.workflow.TaskList.Filter;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The task list: what it shows, who may complete what, and what happens when two do the same thing. */
@SabhaTest
class TaskInboxTests {

    private static final String ERRAND =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"
                         xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="test">
              <process id="errand" isExecutable="true" camunda:historyTimeToLive="P1D">
                <startEvent id="start"/><sequenceFlow id="a" sourceRef="start" targetRef="run-errand"/>
                <userTask id="run-errand" name="Run errand" camunda:formRef="run-errand"
                          camunda:formRefBinding="deployment" camunda:candidateGroups="${post}"/>
                <sequenceFlow id="b" sourceRef="run-errand" targetRef="end"/><endEvent id="end"/>
              </process>
            </definitions>
            """;
    private static final String FORM =
            """
            {"id": "run-errand", "type": "default", "schemaVersion": 16, "components": [
              {"key": "outcome", "type": "radio", "label": "x", "validate": {"required": true},
               "values": [{"label": "x", "value": "done"}, {"label": "y", "value": "return"}]},
              {"key": "remark", "type": "textarea", "label": "x", "properties": {"requiredWhen": "outcome=return"}}]}
            """;

    @Autowired
    TestOffices offices;

    @Autowired
    TaskInbox inbox;

    @Autowired
    TaskList list;

    @Autowired
    InboxRebuild rebuild;

    @Autowired
    RepositoryService repository;

    @Autowired
    RuntimeService runtime;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    TestOffice office;
    String deployment;

    @BeforeEach
    void open() {
        office = offices.open();
        deployment = repository
                .createDeployment()
                .addString("errand.bpmn", ERRAND)
                .addString("run-errand.form", FORM)
                .deploy()
                .getId();
    }

    @AfterEach
    void close() {
        repository.deleteDeployment(deployment, true);
    }

    @Test
    void aTaskIsListedForItsPostAlone() {
        errand();
        assertThat(list.page(office.officer().viewer(), Filter.ALL, 1).total()).isOne();
        assertThat(list.page(office.chair().viewer(), Filter.ALL, 1).tasks()).isEmpty();
        assertThat(inbox.allows(office.officer().viewer(), subject(), "run-errand"))
                .isTrue();
        assertThat(inbox.allows(office.chair().viewer(), subject(), "run-errand"))
                .isFalse();
    }

    @Test
    void theListIsFilteredAndPaged() {
        for (var i = 0; i < 25; i++) errand();
        var viewer = office.officer().viewer();
        assertThat(list.page(viewer, Filter.ALL, 1).tasks()).hasSize(20);
        assertThat(list.page(viewer, Filter.ALL, 2).tasks()).hasSize(5);
        assertThat(list.page(viewer, Filter.ALL, 99).number()).isEqualTo(2);
        assertThat(list.page(viewer, new Filter(null, "another-task", Due.ANY, null), 1)
                        .total())
                .isZero();
        assertThat(list.page(viewer, new Filter(office.committeeId(), "run-errand", Due.ANY, null), 1)
                        .total())
                .isEqualTo(25);
        assertThat(list.page(viewer, new Filter(null, null, Due.OVERDUE, null), 1)
                        .total())
                .isZero();
    }

    @Test
    void whoDoesNotHoldThePostCannotCompleteTheTask() {
        var task = errand();
        assertThatThrownBy(() -> inbox.complete(task, office.chair().viewer(), Map.of("outcome", "done")))
                .isInstanceOf(NotYourTask.class);
        assertThat(inbox.find(task)).isPresent();
    }

    @Test
    void theFormsRulesAreCheckedOnTheServer() {
        var task = errand();
        var viewer = office.officer().viewer();
        for (var answers : List.of(
                Map.<String, String>of(),
                Map.of("outcome", "something-else"),
                Map.of("outcome", "return"),
                Map.of("outcome", "done", "remark", "ক".repeat(4_001))))
            assertThatThrownBy(() -> inbox.complete(task, viewer, answers)).isInstanceOf(InvalidAnswers.class);
        inbox.complete(task, viewer, Map.of("outcome", "return", "remark", "আবার দেখুন"));
        assertThat(inbox.find(task)).isEmpty();
    }

    @Test
    void theSecondToCompleteATaskIsToldSo() throws Exception {
        for (var round = 0; round < 5; round++) {
            var task = errand();
            var viewer = office.officer().viewer();
            Callable<Boolean> complete = () -> {
                try {
                    inbox.complete(task, viewer, Map.of("outcome", "done"));
                    return true;
                } catch (TaskGone gone) {
                    return false;
                }
            };
            var threads = Executors.newFixedThreadPool(2);
            var wins = 0;
            for (var result : threads.invokeAll(List.of(complete, complete))) if (result.get()) wins++;
            threads.shutdown();
            assertThat(wins).isOne();
        }
    }

    @Test
    void theInboxAndTheEngineCommitOrRollBackTogether() {
        transaction.executeWithoutResult(status -> {
            errand();
            status.setRollbackOnly();
        });
        assertThat(list.page(office.officer().viewer(), Filter.ALL, 1).total()).isZero();
        assertThat(runtime.createProcessInstanceQuery()
                        .processDefinitionKey("errand")
                        .count())
                .isZero();
    }

    @Test
    void aRebuildFromTheEngineGivesTheSameRows() {
        for (var i = 0; i < 3; i++) errand();
        var before = rows();
        assertThat(rebuild.rebuild()).isGreaterThanOrEqualTo(3);
        assertThat(rows()).isEqualTo(before);
    }

    private List<java.util.Map<String, Object>> rows() {
        return jdbc.sql("select * from inbox order by task_id").query().listOfRows();
    }

    private Subject subject() {
        return Subject.of("committee", office.committeeId());
    }

    private String errand() {
        runtime.startProcessInstanceByKey(
                "errand",
                subject().path(),
                Map.of("post", String.valueOf(office.officer().postId())));
        return lastTask();
    }

    private String lastTask() {
        return inbox.openOn(subject()).stream()
                .reduce((first, second) -> second)
                .map(TaskInbox.OpenTask::id)
                .orElse("");
    }
}
