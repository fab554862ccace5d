package bd.sabha.workflow;

import static bd.sabha.workflow.InboxTable.at;

import bd.sabha.directory.PostView;
import bd.sabha.directory.Posts;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Our own record of who completed which task, in which post and how; it outlives the engine's history. */
@Component
class CompletedTasks {

    private final JdbcClient jdbc;
    private final Posts posts;

    CompletedTasks(JdbcClient jdbc, Posts posts) {
        this.jdbc = jdbc;
        this.posts = posts;
    }

    /** @throws CompletedAlready when somebody else did it first: it is done once */
    void record(InboxRow task, long incumbencyId, Map<String, @Nullable Object> answers, Instant now) {
        var written = jdbc.sql(
                        """
                        insert into completed_task
                            (task_id, instance_id, process, task, subject, post_id, incumbency_id, outcome, remark, completed_at)
                        values (:taskId, :instanceId, :process, :task, :subject, :postId, :incumbencyId, :outcome, :remark, :now)
                        on conflict do nothing
                        """)
                .param("taskId", task.taskId())
                .param("instanceId", task.instanceId())
                .param("process", task.process())
                .param("task", task.task())
                .param("subject", task.subject())
                .param("postId", task.postId())
                .param("incumbencyId", incumbencyId)
                .param("outcome", answers.getOrDefault("outcome", answers.get("claim")))
                .param("remark", answers.get("remark"))
                .param("now", at(now))
                .update();
        if (written == 0) throw new CompletedAlready();
    }

    Optional<Completion> find(String taskId) {
        return jdbc.sql("select * from completed_task where task_id = :taskId")
                .param("taskId", taskId)
                .query(Row.class)
                .optional()
                .map(this::show);
    }

    /** What was done about a subject, the first first. */
    List<Completion> about(Subject subject) {
        return jdbc
                .sql("select * from completed_task where subject = :subject order by completed_at, task_id")
                .param("subject", subject.path())
                .query(Row.class)
                .list()
                .stream()
                .map(this::show)
                .toList();
    }

    private Completion show(Row row) {
        return new Completion(
                row.process(),
                row.task(),
                row.instanceId(),
                posts.actor(row.incumbencyId()),
                posts.get(row.postId()),
                row.outcome(),
                row.remark(),
                row.completedAt());
    }

    /** @param post the one whose task it was */
    record Completion(
            String process,
            String task,
            String instanceId,
            Posts.Actor actor,
            PostView post,
            @Nullable String outcome,
            @Nullable String remark,
            Instant completedAt) {

        /** Whether the actor did another post's work: of a vacant one, or of one outside. */
        public boolean isForAnother() {
            return actor.postId() != post.id();
        }
    }

    private record Row(
            String process,
            String task,
            String instanceId,
            long postId,
            long incumbencyId,
            @Nullable String outcome,
            @Nullable String remark,
            Instant completedAt) {}

    static class CompletedAlready extends RuntimeException {}
}
