package bd.sabha.intake;

import bd.sabha.decision.Preview;
import bd.sabha.decision.WrittenImplementers;
import bd.sabha.directory.Viewer;
import bd.sabha.reading.Deadline;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One decision of a document: its words, its deadline, and whom its implementers mean in the register. */
@Controller
@RequestMapping("/intake/{id}/items/{item}/decisions/{decision}")
class ReadDecisionController {

    private static final String IMPLEMENTERS = "implementers";

    private final Intakes intakes;
    private final IntakeAccess access;
    private final IntakePages pages;
    private final IntakeTasks tasks;
    private final Prospects prospects;
    private final WrittenImplementers implementers;

    ReadDecisionController(
            Intakes intakes,
            IntakeAccess access,
            IntakePages pages,
            IntakeTasks tasks,
            Prospects prospects,
            WrittenImplementers implementers) {
        this.intakes = intakes;
        this.access = access;
        this.pages = pages;
        this.tasks = tasks;
        this.prospects = prospects;
        this.implementers = implementers;
    }

    /** Which decision. @param office that says whom its words mean */
    private record Place(Intake intake, Draft draft, long version, int item, int decision, long office) {

        List<Field> fields() {
            return Field.ofDecision(item, decision);
        }
    }

    @GetMapping
    ModelAndView show(@PathVariable long id, @PathVariable int item, @PathVariable int decision, Viewer viewer) {
        var place = place(id, item, decision, viewer);
        var read = place.draft().reading().items().get(item).decisions().get(decision);
        var wish = place.draft().wish(item, decision);
        var preview = prospects.preview(Prospects.written(read), place.office(), wish);
        var values = pages.typed(place.draft(), place.fields());
        return page(place, new Correction(place.fields(), values, Map.of()), preview, wish.leaveOpen(), HttpStatus.OK);
    }

    /** The form again, with what was asked of it: whom the words mean now. */
    @PostMapping(params = "search")
    ModelAndView preview(
            @PathVariable long id,
            @PathVariable int item,
            @PathVariable int decision,
            @RequestParam String search,
            @RequestParam Map<String, String> sent,
            @RequestParam(defaultValue = "") List<String> forAction,
            Viewer viewer) {
        var place = place(id, item, decision, viewer);
        var input = DecisionInput.of(place.fields(), sent, forAction).replacing(search);
        return page(place, input.correction().unchecked(), preview(place, input), input.leaveOpen(), HttpStatus.OK);
    }

    @PostMapping(params = "!search")
    ModelAndView correct(
            @PathVariable long id,
            @PathVariable int item,
            @PathVariable int decision,
            @RequestParam long version,
            @RequestParam Map<String, String> sent,
            @RequestParam(defaultValue = "") List<String> forAction,
            Viewer viewer,
            RedirectAttributes flash) {
        var place = place(id, item, decision, viewer);
        var input = DecisionInput.of(place.fields(), sent, forAction);
        var preview = preview(place, input);
        var correction = seen(input, preview);
        if (!correction.problems().isEmpty()) {
            return page(place, correction, preview, input.leaveOpen(), HttpStatus.UNPROCESSABLE_ENTITY);
        }
        var wish = input.wish(place.draft().wish(item, decision), preview);
        try {
            var draft = Rewriting.corrected(place.draft(), correction).wishing(item, decision, wish);
            var actor = access.require(viewer, place.intake()).incumbencyId();
            intakes.correct(id, draft, version, actor);
        } catch (OptimisticLockingFailureException overtaken) {
            return page(place, correction, preview, input.leaveOpen(), HttpStatus.CONFLICT)
                    .addObject("conflict", true);
        }
        flash.addFlashAttribute("flash", "intake.saved");
        return new ModelAndView("redirect:/intake/" + id + "#decision-" + item + "-" + decision, HttpStatus.SEE_OTHER);
    }

    /** Nobody is asked to act whom the page had not shown before. */
    private static Correction seen(DecisionInput input, Preview preview) {
        var correction = input.correction();
        if (preview.wasSeen(input.seen())) return correction;
        var problems = new HashMap<>(correction.problems());
        problems.put(IMPLEMENTERS, "decision.preview.unseen");
        return new Correction(correction.fields(), correction.values(), problems);
    }

    private Preview preview(Place place, DecisionInput input) {
        return implementers.shown(input.implementers(), place.office(), input.forAction(), input.seen());
    }

    private Place place(long id, int item, int decision, Viewer viewer) {
        var intake = intakes.get(id);
        access.require(viewer, intake);
        tasks.requireOpen(intake);
        var kept = intakes.draft(id).orElseThrow();
        var items = kept.draft().reading().items();
        if (item >= items.size() || decision >= items.get(item).decisions().size() || item < 0 || decision < 0) {
            throw new NoSuchElementException("decision " + item + "." + decision + " of intake " + id);
        }
        var committee = pages.committee(kept.draft(), access.committeesOf(intake.postId()));
        return new Place(
                intake, kept.draft(), kept.version(), item, decision, prospects.office(committee, intake.postId()));
    }

    private ModelAndView page(
            Place place, Correction correction, Preview preview, boolean leaveOpen, HttpStatus status) {
        var page = new ModelAndView("intake/decision", status);
        return page.addObject("intake", place.intake())
                .addObject("version", place.version())
                .addObject("item", place.item())
                .addObject("decision", place.decision())
                .addObject("typed", correction)
                .addObject("form", Map.of("leaveOpen", leaveOpen))
                .addObject("preview", preview)
                .addObject("deadlines", Deadline.Kind.values())
                .addObject(
                        "action",
                        "/intake/%d/items/%d/decisions/%d"
                                .formatted(place.intake().id(), place.item(), place.decision()));
    }
}
