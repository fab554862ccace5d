package bd.sabha.workflow;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Date;
import java.util.function.Supplier;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * Sets the engine's clock by ours before it starts, and has every user task of every diagram tell the inbox when it is created and when it ends.
 */
@Component
class EnginePlugin extends AbstractProcessEnginePlugin {

    private final Supplier<InboxRecorder> inbox;
    private final Clock clock;

    EnginePlugin(ObjectProvider<InboxRecorder> inbox, Clock clock) {
        this.inbox = SingletonSupplier.of(inbox::getObject);
        this.clock = clock;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        EngineTimers.follow(clock);
        if (configuration.getCustomPreBPMNParseListeners() == null)
            configuration.setCustomPreBPMNParseListeners(new ArrayList<>());
        configuration.getCustomPreBPMNParseListeners().add(new UserTasks());
    }

    private void created(DelegateTask task) {
        inbox.get().created(row(task));
    }

    private void ended(DelegateTask task) {
        inbox.get().ended(task.getId());
    }

    static InboxRow row(DelegateTask task) {
        var post = task.getCandidates().stream()
                .map(link -> link.getGroupId())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(task.getTaskDefinitionKey() + " goes to no post"));
        var definition = task.getProcessDefinitionId();
        var subject = task.getExecution().getProcessBusinessKey();
        return new InboxRow(
                task.getId(),
                task.getProcessInstanceId(),
                definition.substring(0, definition.indexOf(':')),
                task.getTaskDefinitionKey(),
                subject,
                Long.parseLong(post),
                null,
                subject,
                instant(task.getDueDate()),
                task.getCreateTime().toInstant());
    }

    private static java.time.@Nullable Instant instant(@Nullable Date date) {
        return date == null ? null : date.toInstant();
    }

    private class UserTasks extends AbstractBpmnParseListener {
        @Override
        public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
            var task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
            task.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, EnginePlugin.this::created);
            task.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, EnginePlugin.this::ended);
            task.addBuiltInTaskListener(TaskListener.EVENTNAME_DELETE, EnginePlugin.this::ended);
        }
    }
}
