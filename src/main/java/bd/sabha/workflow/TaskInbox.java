package bd.sabha.workflow;

import bd.sabha.directory.Viewer;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The open tasks of the posts that somebody holds: list, open, complete. */
@Component
public class TaskInbox {

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
            Instant createdAt) {}

    /** The open tasks about a subject, whoever has to do them: where it stands. */
    public List<OpenTask> openOn(Subject subject) {
        throw new UnsupportedOperationException();
    }

    /** Whether the viewer has one of these tasks open on the subject: what makes its page editable. */
    public boolean allows(Viewer viewer, Subject subject, String... tasks) {
        throw new UnsupportedOperationException();
    }

    /**
     * Completes a task for the post that has to do it.
     *
     * @throws TaskGone when somebody completed it first, or the process went another way
     * @throws NotYourTask when the viewer does not hold the post
     * @throws InvalidAnswers when the form's rules or the subject's own refuse the answers
     */
    public void complete(String taskId, Viewer viewer, Map<String, String> answers) {
        throw new UnsupportedOperationException();
    }

    public static class TaskGone extends RuntimeException {}

    public static class NotYourTask extends RuntimeException {}

    public static class InvalidAnswers extends RuntimeException {
        private final List<Problem> problems;

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
     */
    public record Problem(String field, String message, Object... arguments) {}
}
