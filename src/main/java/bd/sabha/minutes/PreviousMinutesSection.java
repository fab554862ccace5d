package bd.sabha.minutes;

import bd.sabha.directory.Viewer;
import bd.sabha.meeting.MeetingSection;
import bd.sabha.workflow.TaskInbox.Problem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** On a meeting's page: the minutes before it and what it changes in them. */
@Component
class PreviousMinutesSection implements MeetingSection {

    private final PreviousMinutes previous;
    private final Confirmations confirmations;
    private final Amendments amendments;

    PreviousMinutesSection(PreviousMinutes previous, Confirmations confirmations, Amendments amendments) {
        this.previous = previous;
        this.confirmations = confirmations;
        this.amendments = amendments;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String fragment() {
        return "minutes/meeting :: previous";
    }

    @Override
    public boolean comesFirst(Map<String, ?> model) {
        return model.get("previous") instanceof PreviousMinutes.Previous shown && shown.amendable();
    }

    @Override
    public Map<String, Object> model(long meetingId, Viewer viewer) {
        var model = new HashMap<String, Object>();
        previous.of(meetingId, viewer, Typed.nothing()).ifPresent(shown -> model.put("previous", shown));
        return model;
    }

    /** What the chair answers has to be what the amendments say. */
    @Override
    public List<Problem> problems(String task, long meetingId, Viewer viewer, Map<String, String> answers) {
        if (!task.equals("confirm-previous-minutes")) {
            return List.of();
        }
        var amended = confirmations
                .before(meetingId)
                .filter(id -> !amendments.of(id).isEmpty())
                .isPresent();
        var withAmendments = "with-amendments".equals(answers.get("outcome"));
        if (amended == withAmendments) {
            return List.of();
        }
        return List.of(new Problem(
                "outcome", amended ? "minutes.problem.amendments-written" : "minutes.problem.no-amendment"));
    }
}
