package bd.sabha.meeting;

import bd.sabha.directory.Viewer;
import bd.sabha.workflow.TaskInbox.Problem;
import java.util.List;
import java.util.Map;

/** What another module shows on a meeting's page and asks of its tasks: discussion, confirmation, progress. */
public interface MeetingSection {

    /** Sections follow the attendance in this order. */
    int order();

    /** A Thymeleaf fragment: minutes/meeting :: discussions. */
    String fragment();

    /** The attributes that the fragment needs; the page adds {@code meeting}, a {@link MeetingView}. */
    Map<String, Object> model(long meetingId, Viewer viewer);

    /** Whether the task at hand is about it: then it stands above everything else. @param model of all sections */
    default boolean comesFirst(Map<String, ?> model) {
        return false;
    }

    /** What forbids these answers to a task of the meeting. */
    default List<Problem> problems(String task, long meetingId, Viewer viewer, Map<String, String> answers) {
        return List.of();
    }
}
