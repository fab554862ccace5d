package bd.sabha.workflow;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A row of the task list's read model. */
record InboxRow(
        String taskId,
        String instanceId,
        String process,
        String task,
        String subject,
        long postId,
        @Nullable Long committeeId,
        String line,
        @Nullable Instant dueAt,
        Instant createdAt) {

    InboxRow describedBy(SubjectDesk.@Nullable Line described) {
        return described == null
                ? this
                : new InboxRow(
                        taskId,
                        instanceId,
                        process,
                        task,
                        subject,
                        postId,
                        described.committeeId(),
                        described.text(),
                        dueAt,
                        createdAt);
    }
}
