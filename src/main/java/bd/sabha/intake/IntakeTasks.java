package bd.sabha.intake;

import bd.sabha.calendar.Format;
import bd.sabha.directory.Viewer;
import bd.sabha.intake.Draft.Wish;
import bd.sabha.workflow.TaskInbox;
import bd.sabha.workflow.TaskInbox.TaskGone;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Completes the tasks of a document from its own page, and keeps what was chosen there for its decisions. */
@Component
class IntakeTasks {

    private static final String CHECK = "check-reading";
    private static final String RECONSIDER = "reconsider-document";
    private static final String OUTCOME = "outcome";

    private final Intakes intakes;
    private final IntakeAccess access;
    private final TaskInbox inbox;

    IntakeTasks(Intakes intakes, IntakeAccess access, TaskInbox inbox) {
        this.intakes = intakes;
        this.access = access;
        this.inbox = inbox;
    }

    /** @throws TaskGone when nobody is asked to look at it */
    void requireOpen(Intake intake) {
        task(intake, CHECK);
    }

    /**
     * Keeps the choices, also when the task is then refused because of them, and completes it.
     *
     * @param sent committee, directive-1-0, due-1-0 and so on
     * @return what is wrong with the dates that were typed
     */
    Typed decide(Intake intake, String outcome, long version, Map<String, String> sent, Viewer viewer, long actor) {
        var task = task(intake, CHECK);
        var draft = intakes.draft(intake.id()).orElseThrow().draft();
        var problems = new HashMap<String, String>();
        var chosen = committee(intake, draft, sent).numbered(number(sent, problems));
        for (var item = 0; item < draft.wishes().size(); item++) {
            for (var decision = 0; decision < draft.wishes().get(item).size(); decision++) {
                chosen = wishing(chosen, item, decision, sent, problems);
            }
        }
        if (!problems.isEmpty() && !outcome.equals("discard")) {
            return new Typed(OUTCOME, sent, problems, false, List.of());
        }
        if (!outcome.equals("discard")) intakes.correct(intake.id(), chosen, version, actor);
        if (!outcome.equals("keep")) inbox.complete(task, viewer, Map.of(OUTCOME, outcome));
        return Typed.NOTHING;
    }

    private Draft committee(Intake intake, Draft draft, Map<String, String> sent) {
        var own = access.committeesOf(intake.postId());
        return own.stream()
                .filter(committee -> Long.toString(committee.key()).equals(sent.get("committee")))
                .findFirst()
                .map(committee -> draft.of(committee.key()))
                .orElse(draft);
    }

    private static @Nullable Integer number(Map<String, String> sent, Map<String, String> problems) {
        var typed = Format.latinDigits(sent.getOrDefault("number", "")).strip();
        if (typed.isEmpty()) return null;
        if (typed.matches("[1-9][0-9]{0,4}")) return Integer.valueOf(typed);
        problems.put("number", "intake.problem.number");
        return null;
    }

    private static Draft wishing(
            Draft draft, int item, int decision, Map<String, String> sent, Map<String, String> problems) {
        var place = "-" + item + "-" + decision;
        var due = sent.getOrDefault("due" + place, "").strip();
        var day = due.isEmpty() ? Optional.<LocalDate>empty() : Correction.date(due);
        if (!due.isEmpty() && day.isEmpty()) problems.put("due" + place, "intake.problem.date");
        Wish wish = draft.wish(item, decision).choosing(sent.containsKey("directive" + place), day.orElse(null));
        return draft.wishing(item, decision, wish);
    }

    /** Has it read again, or what was pasted instead, or drops it. */
    @Transactional
    void reconsider(Intake intake, String outcome, String text, Viewer viewer, long actor) {
        var task = task(intake, RECONSIDER);
        if (!text.isBlank()) intakes.paste(intake.id(), text, actor);
        inbox.complete(task, viewer, Map.of(OUTCOME, outcome));
    }

    private String task(Intake intake, String kind) {
        return inbox.openOn(intake.subject()).stream()
                .filter(open -> open.task().equals(kind))
                .findFirst()
                .orElseThrow(TaskGone::new)
                .id();
    }
}
