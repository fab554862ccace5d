package bd.sabha.workflow;

import java.util.ArrayList;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes the inbox anew from the engine's open tasks: the same rows that the engine's listener wrote. */
@Component
public class InboxRebuild {

    private final InboxTable table;
    private final InboxRecorder recorder;
    private final TaskService tasks;
    private final ProcessEngineConfigurationImpl engine;

    InboxRebuild(InboxTable table, InboxRecorder recorder, TaskService tasks, ProcessEngineConfigurationImpl engine) {
        this.table = table;
        this.recorder = recorder;
        this.tasks = tasks;
        this.engine = engine;
    }

    /** @return how many open tasks there are */
    @Transactional
    public int rebuild() {
        var rows = engine.getCommandExecutorTxRequired().execute(command -> {
            var open = new ArrayList<InboxRow>();
            tasks.createTaskQuery().active().list().forEach(task -> open.add(EnginePlugin.row((TaskEntity) task)));
            return open;
        });
        table.deleteAll();
        table.insert(recorder.describe(rows));
        return rows.size();
    }
}
