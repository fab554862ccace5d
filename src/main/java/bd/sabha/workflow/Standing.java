package bd.sabha.workflow;

import bd.sabha.workflow.CompletedTasks.Completion;
import bd.sabha.workflow.TaskInbox.OpenTask;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where a subject stands in its diagram, told as a list of stages; pages call it as {@code @standing}. */
@Component("standing")
public class Standing {

    private final HistoryService history;
    private final RepositoryService repository;
    private final TaskInbox inbox;
    private final CompletedTasks completed;

    Standing(HistoryService history, RepositoryService repository, TaskInbox inbox, CompletedTasks completed) {
        this.history = history;
        this.repository = repository;
        this.inbox = inbox;
        this.completed = completed;
    }

    /** Whether a stage was passed, is where the process waits now, or lies ahead. */
    public enum State {
        DONE,
        NOW,
        AHEAD
    }

    /**
     * A stage: a user task, or an event that the process waits for.
     *
     * @param name the diagram's label, Bangla
     */
    public record Stage(String id, String name, boolean task, State state) {}

    /**
     * Where a subject stands.
     *
     * @param instanceId the engine's process instance, for its picture
     * @param ended whether the process came to its end
     */
    public record View(
            String instanceId,
            boolean ended,
            List<Stage> stages,
            List<OpenTask> open,
            List<Completion> history,
            List<String> activeIds) {}

    /** Nothing when no process about the subject was ever started. */
    public @Nullable View of(String path) {
        var instances = history.createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(path)
                .orderByProcessInstanceStartTime()
                .desc()
                .listPage(0, 1);
        if (instances.isEmpty()) return null;
        var instance = instances.get(0);
        var subject = Subject.parse(path);
        var active = activities(instance.getId(), false);
        return new View(
                instance.getId(),
                instance.getEndTime() != null,
                stages(instance, active),
                inbox.openOn(subject),
                completed.about(subject),
                List.copyOf(active));
    }

    private List<Stage> stages(HistoricProcessInstance instance, Set<String> active) {
        var passed = activities(instance.getId(), true);
        var model = repository.getBpmnModelInstance(instance.getProcessDefinitionId());
        return model.getModelElementsByType(FlowNode.class).stream()
                .filter(node -> node instanceof UserTask || node instanceof IntermediateCatchEvent)
                .filter(node -> node instanceof UserTask || isWaiting(node, active, passed))
                .sorted(Comparator.comparingDouble(node ->
                        ((BpmnShape) node.getDiagramElement()).getBounds().getX()))
                .map(node -> new Stage(
                        node.getId(),
                        node.getName(),
                        node instanceof UserTask,
                        active.contains(node.getId())
                                ? State.NOW
                                : passed.contains(node.getId()) ? State.DONE : State.AHEAD))
                .toList();
    }

    private static boolean isWaiting(FlowNode node, Set<String> active, Set<String> passed) {
        return active.contains(node.getId()) || passed.contains(node.getId());
    }

    private Set<String> activities(String instanceId, boolean finished) {
        var query = history.createHistoricActivityInstanceQuery().processInstanceId(instanceId);
        return (finished ? query.finished() : query.unfinished())
                .list().stream()
                        .filter(activity -> !activity.isCanceled() || !finished)
                        .map(HistoricActivityInstance::getActivityId)
                        .collect(Collectors.toSet());
    }

    /** The diagram of a process instance, as it was deployed, in BPMN XML. */
    public java.io.InputStream diagram(String instanceId) {
        var instance = history.createHistoricProcessInstanceQuery()
                .processInstanceId(instanceId)
                .singleResult();
        if (instance == null) throw new java.util.NoSuchElementException("process instance " + instanceId);
        return repository.getProcessModel(instance.getProcessDefinitionId());
    }
}
