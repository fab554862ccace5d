package bd.sabha.workflow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.exception.NullValueException;
import org.springframework.stereotype.Component;

/** The form of each task, as it was deployed with the task's diagram: a running case keeps its form. */
@Component
class TaskForms {

    private final FormService forms;
    private final TaskService tasks;
    private final Map<String, TaskForm> read = new ConcurrentHashMap<>();

    TaskForms(FormService forms, TaskService tasks) {
        this.forms = forms;
        this.tasks = tasks;
    }

    /** @throws NullValueException when the task is gone */
    TaskForm of(String taskId) {
        var task = tasks.createTaskQuery().taskId(taskId).singleResult();
        if (task == null) throw new NullValueException("no task " + taskId);
        var key = task.getProcessDefinitionId() + "/" + task.getTaskDefinitionKey();
        return read.computeIfAbsent(key, any -> read(taskId));
    }

    private TaskForm read(String taskId) {
        try (var json = forms.getDeployedTaskForm(taskId)) {
            return TaskForm.read(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
