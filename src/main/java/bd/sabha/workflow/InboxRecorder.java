package bd.sabha.workflow;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Keeps the inbox in step with the engine's user tasks: gathers what the running transaction creates and ends, and writes
 * it in a few batches before the commit.
 */
@Component
class InboxRecorder {

    private final InboxTable table;
    private final SubjectDesks desks;

    InboxRecorder(InboxTable table, SubjectDesks desks) {
        this.table = table;
        this.desks = desks;
    }

    void created(InboxRow row) {
        pending().created.put(row.taskId(), row);
    }

    void ended(String taskId) {
        var pending = pending();
        if (pending.created.remove(taskId) == null) pending.ended.add(taskId);
    }

    /** The rows with the lines of their subjects, asked of each subject's owner once. */
    List<InboxRow> describe(Collection<InboxRow> rows) {
        var subjects = rows.stream()
                .map(row -> Subject.parse(row.subject()))
                .collect(groupingBy(Subject::kind, mapping(Subject::id, toSet())));
        var lines = new HashMap<String, SubjectDesk.Line>();
        subjects.forEach((kind, ids) -> desks.of(kind)
                .describe(ids)
                .forEach((id, line) -> lines.put(Subject.of(kind, id).path(), line)));
        return rows.stream()
                .map(row -> row.describedBy(lines.get(row.subject())))
                .toList();
    }

    private Pending pending() {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(Pending.class::isInstance)
                .map(Pending.class::cast)
                .findFirst()
                .orElseGet(() -> {
                    var pending = new Pending();
                    TransactionSynchronizationManager.registerSynchronization(pending);
                    return pending;
                });
    }

    private class Pending implements TransactionSynchronization {
        final Map<String, InboxRow> created = new LinkedHashMap<>();
        final List<String> ended = new ArrayList<>();

        @Override
        public void beforeCommit(boolean readOnly) {
            table.delete(ended);
            table.insert(describe(created.values()));
        }
    }
}
