package bd.sabha.intake;

import bd.sabha.directory.Posts;
import bd.sabha.reading.Deadline;
import bd.sabha.workflow.TaskInbox;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The page of a document, whatever has become of it so far. */
@Component
class IntakeShow {

    private final Intakes intakes;
    private final IntakePages pages;
    private final RefusalWords refusals;
    private final TaskInbox inbox;
    private final Posts posts;

    IntakeShow(Intakes intakes, IntakePages pages, RefusalWords refusals, TaskInbox inbox, Posts posts) {
        this.intakes = intakes;
        this.pages = pages;
        this.refusals = refusals;
        this.inbox = inbox;
        this.posts = posts;
    }

    ModelAndView page(Intake intake, Typed typed, HttpStatus status) {
        var read = intakes.read(intake.id());
        var page = new ModelAndView(view(intake, read.isPresent() && read.get().refusal() == null), status);
        page.addObject("intake", intake)
                .addObject("by", posts.actor(intake.uploadedBy()).name())
                .addObject("typed", typed)
                .addObject("deadlines", Deadline.Kind.values())
                .addObject(
                        "refusal",
                        read.filter(it -> it.refusal() != null)
                                .map(refusals::of)
                                .orElse(null));
        if (page.getViewName() != null && page.getViewName().equals("intake/show")) {
            page.addObject("page", pages.of(intake));
        }
        return page;
    }

    /** Without a result, or with one that nobody is asked about, it is being read. */
    private String view(Intake intake, boolean read) {
        if (intake.settled()) return read ? "intake/show" : "intake/refused";
        var open = !inbox.openOn(intake.subject()).isEmpty();
        return !open ? "intake/waiting" : read ? "intake/show" : "intake/refused";
    }
}
