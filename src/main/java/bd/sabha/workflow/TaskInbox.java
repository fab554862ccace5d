package bd.sabha.workflow;

import bd.sabha.directory.Posts;
import bd.sabha.directory.Viewer;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.exception.NullValueException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The open tasks of the posts that somebody holds: list, open, complete. */
@Component
public class TaskInbox {

    private final InboxTable table;
    private final CompletedTasks completed;
    private final TaskForms forms;
    private final SubjectDesks desks;
    private final TaskService tasks;
    private final Posts posts;
    private final Clock clock;

    TaskInbox(
            InboxTable table,
            CompletedTasks completed,
            TaskForms forms,
            SubjectDesks desks,
            TaskService tasks,
            Posts posts,
            Clock clock) {
        this.table = table;
        this.completed = completed;
        this.forms = forms;
        this.desks = desks;
        this.tasks = tasks;
        this.posts = posts;
        this.clock = clock;
    }

    /**
     * An open task.
     *
     * @param task the user task's id in its diagram: review-minutes
     * @param line what it is about, in a line
     * @param post the title of the post that has to do it
     */
    public record OpenTask(
            String id,
            String process,
            String task,
            Subject subject,
            long postId,
            String post,
            @Nullable Long committeeId,
            String line,
            @Nullable Instant dueAt,
            Instant createdAt) {

        public boolean isOverdueAt(Instant now) {
            return dueAt != null && dueAt.isBefore(now);
        }
    }

    /** The open tasks about a subject, whoever has to do them: where it stands. */
    public List<OpenTask> openOn(Subject subject) {
        return show(table.about(subject.path()));
    }

    /** Whether the viewer has one of these tasks open on the subject: what makes its page editable. */
    public boolean allows(Viewer viewer, Subject subject, String... tasks) {
        return table.any(subject.path(), viewer.postIds(), List.of(tasks));
    }

    /** An open task, whoever has to do it; nothing when it was completed or the process went another way. */
    public Optional<OpenTask> find(String taskId) {
        return table.find(taskId).map(row -> show(List.of(row)).get(0));
    }

    /**
     * Completes a task for the post that has to do it.
     *
     * @throws TaskGone when somebody completed it first, or the process went another way
     * @throws NotYourTask when the viewer does not hold the post
     * @throws InvalidAnswers when the form's rules, the subject's own or a step refuse the answers; nothing is written then
     */
    @Transactional
    public void complete(String taskId, Viewer viewer, Map<String, String> answers) {
        var row = table.find(taskId).orElseThrow(TaskGone::new);
        var holding = viewer.holding(row.postId()).orElseThrow(NotYourTask::new);
        try {
            var form = forms.of(taskId);
            check(row, form, viewer, answers);
            var variables = new HashMap<String, @Nullable Object>(form.variables(answers));
            variables.put("actor", holding.incumbencyId());
            completed.record(row, holding.incumbencyId(), variables, clock.instant());
            tasks.complete(taskId, variables);
        } catch (OptimisticLockingException | NullValueException | CompletedTasks.CompletedAlready e) {
            throw new TaskGone();
        } catch (RuntimeException e) {
            throw StepRefused.in(e)
                    .<RuntimeException>map(it -> new InvalidAnswers(List.of(it.problem())))
                    .orElse(e);
        }
    }

    private void check(InboxRow row, TaskForm form, Viewer viewer, Map<String, String> answers) {
        var problems = new ArrayList<>(form.problems(answers));
        if (problems.isEmpty()) {
            var subject = Subject.parse(row.subject());
            problems.addAll(desks.of(subject.kind()).problems(row.task(), subject.id(), viewer, answers));
        }
        if (!problems.isEmpty()) throw new InvalidAnswers(problems);
    }

    List<OpenTask> show(List<InboxRow> rows) {
        var titles = posts.all(rows.stream().map(InboxRow::postId).collect(Collectors.toSet()));
        return show(rows, post -> titles.get(post).title());
    }

    static List<OpenTask> show(List<InboxRow> rows, LongFunction<String> title) {
        return rows.stream()
                .map(row -> new OpenTask(
                        row.taskId(),
                        row.process(),
                        row.task(),
                        Subject.parse(row.subject()),
                        row.postId(),
                        title.apply(row.postId()),
                        row.committeeId(),
                        row.line(),
                        row.dueAt(),
                        row.createdAt()))
                .toList();
    }

    /** Somebody completed the task first, or the process went another way. */
    @ResponseStatus(HttpStatus.CONFLICT)
    public static class TaskGone extends RuntimeException {}

    /** The viewer does not hold the post that has to do the task. */
    @ResponseStatus(HttpStatus.FORBIDDEN)
    public static class NotYourTask extends RuntimeException {}

    /** The form's rules or the subject's own refuse the answers. */
    public static class InvalidAnswers extends RuntimeException {
        private final transient List<Problem> problems;

        public InvalidAnswers(List<Problem> problems) {
            super(problems.toString());
            this.problems = List.copyOf(problems);
        }

        public List<Problem> problems() {
            return problems;
        }
    }

    /**
     * What is wrong with an answer.
     *
     * @param field key of the form's field; empty: the task as a whole
     * @param message key of the words that say so, with its arguments
     * @param remedy where it can be set right; null: here
     */
    public record Problem(String field, String message, @Nullable Remedy remedy, Object... arguments) {
        public Problem(String field, String message, Object... arguments) {
            this(field, message, null, arguments);
        }
    }

    /** A page that helps, and the key of the words that lead there. */
    public record Remedy(String path, String label) {}
}
