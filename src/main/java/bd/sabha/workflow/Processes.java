package bd.sabha.workflow;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Starts processes and tells them what happened, in the caller's transaction. */
@Component
public class Processes {

    private final RuntimeService runtime;
    private final ProcessEngineConfigurationImpl engine;

    Processes(RuntimeService runtime, ProcessEngineConfigurationImpl engine) {
        this.runtime = runtime;
        this.engine = engine;
    }

    /** Starts the diagram with that key about the subject. */
    @Transactional
    public void start(String process, Subject subject) {
        startAll(process, List.of(subject));
    }

    /** Starts one instance for each subject; call it with about 100 to a transaction. */
    @Transactional
    public void startAll(String process, Collection<Subject> subjects) {
        // by id: by key the engine would ask the database for the latest version at every single start
        var latest = latest(process);
        // one command for all: the engine writes the rows of every instance in the same JDBC batches
        engine.getCommandExecutorTxRequired().execute(command -> {
            for (var subject : subjects)
                runtime.startProcessInstanceById(
                        latest, subject.path(), Map.of(subject.variable(), (Object) subject.id()));
            return subjects.size();
        });
    }

    /** Starts the diagram about the subject where that message begins it. */
    @Transactional
    public void startBy(String message, String process, Subject subject) {
        runtime.createMessageCorrelation(message)
                .processDefinitionId(latest(process))
                .processInstanceBusinessKey(subject.path())
                .setVariable(subject.variable(), subject.id())
                .correlateStartMessage();
    }

    private String latest(String process) {
        return engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .latestVersion()
                .singleResult()
                .getId();
    }

    /**
     * Tells the subject's running process that a message came.
     *
     * @throws NothingWaits when no process of the subject waits for it
     */
    @Transactional(noRollbackFor = NothingWaits.class)
    public void correlate(String message, Subject subject) {
        if (!waitsFor(message, subject)) throw new NothingWaits(message, subject);
        try {
            runtime.createMessageCorrelation(message)
                    .processInstanceBusinessKey(subject.path())
                    .correlate();
        } catch (MismatchingMessageCorrelationException e) {
            throw new NothingWaits(message, subject);
        }
    }

    /** Whether a process of the subject waits for that message now. */
    public boolean waitsFor(String message, Subject subject) {
        return runtime.createExecutionQuery()
                        .messageEventSubscriptionName(message)
                        .processInstanceBusinessKey(subject.path())
                        .count()
                > 0;
    }

    /** No process of a subject waits for the message that came. */
    @ResponseStatus(HttpStatus.CONFLICT)
    public static class NothingWaits extends RuntimeException {
        public NothingWaits(String message, Subject subject) {
            super("nothing waits for " + message + " at " + subject);
        }
    }
}
