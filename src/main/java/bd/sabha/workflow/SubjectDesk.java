package bd.sabha.workflow;

import bd.sabha.directory.Viewer;
import bd.sabha.workflow.TaskInbox.Problem;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the module that owns a kind of subject tells the task list about it; one bean for each kind. */
public interface SubjectDesk {

    /** minutes, meeting, … as in {@link Subject#kind()}. */
    String kind();

    /** A line for each subject, in one query: the whole fan-out of a decision asks at once. */
    Map<Long, Line> describe(Collection<Long> ids);

    /** The subject's papers, as a task's page shows them below its form. */
    Panel panel(long id, Viewer viewer);

    /** What forbids these answers to that task beyond the form's own rules. */
    default List<Problem> problems(String task, long id, Viewer viewer, Map<String, String> answers) {
        return List.of();
    }

    /** Values that the form of that task starts with, the hidden ones included. */
    default Map<String, String> given(String task, long id) {
        return Map.of();
    }

    /** @param committeeId whose committee's work it is, for the task list's filter */
    record Line(String text, @Nullable Long committeeId) {}

    /** @param fragment a Thymeleaf fragment, minutes/show :: papers, and the attributes that it needs */
    record Panel(String fragment, Map<String, Object> model) {}
}
