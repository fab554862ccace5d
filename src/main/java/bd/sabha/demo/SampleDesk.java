package bd.sabha.demo;

import bd.sabha.directory.Viewer;
import bd.sabha.workflow.Subject;
import bd.sabha.workflow.SubjectDesk;
import bd.sabha.workflow.TaskInbox;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Completes tasks for the sample's people, through the same task list as the pages. */
@Component
@Profile("!production")
class SampleDesk {

    private final TaskInbox inbox;
    private final List<SubjectDesk> desks;

    SampleDesk(TaskInbox inbox, List<SubjectDesk> desks) {
        this.inbox = inbox;
        this.desks = desks;
    }

    /** @throws java.util.NoSuchElementException when no such task waits for the viewer */
    void complete(Viewer viewer, Subject subject, String task, Map<String, String> answers) {
        var open = inbox.openOn(subject).stream()
                .filter(waiting -> waiting.task().equals(task) && viewer.holds(waiting.postId()))
                .findFirst()
                .orElseThrow();
        var given = new HashMap<String, String>();
        desks.stream()
                .filter(desk -> desk.kind().equals(subject.kind()))
                .forEach(desk -> given.putAll(desk.given(task, subject.id())));
        given.putAll(answers);
        inbox.complete(open.id(), viewer, given);
    }
}
