package bd.sabha.intake;

import bd.sabha.directory.Viewer;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Corrects what was read of a document, part by part; of two who saw the same version, the second is told. */
@Controller
@RequestMapping("/intake/{id}")
class CorrectionController {

    private final Intakes intakes;
    private final IntakeAccess access;
    private final IntakeShow show;
    private final IntakeTasks tasks;

    CorrectionController(Intakes intakes, IntakeAccess access, IntakeShow show, IntakeTasks tasks) {
        this.intakes = intakes;
        this.access = access;
        this.show = show;
        this.tasks = tasks;
    }

    @PostMapping("/{part:head|opening|end|distribution}")
    ModelAndView correct(
            @PathVariable long id,
            @PathVariable String part,
            @RequestParam long version,
            @RequestParam Map<String, String> sent,
            Viewer viewer,
            RedirectAttributes flash) {
        return correct(id, part, fields(part), version, sent, viewer, flash);
    }

    @PostMapping("/items/{item}")
    ModelAndView correctItem(
            @PathVariable long id,
            @PathVariable int item,
            @RequestParam long version,
            @RequestParam Map<String, String> sent,
            Viewer viewer,
            RedirectAttributes flash) {
        return correct(id, "item-" + item, Field.ofItem(item), version, sent, viewer, flash);
    }

    @PostMapping("/items")
    ModelAndView addItem(@PathVariable long id, @RequestParam long version, Viewer viewer, RedirectAttributes flash) {
        return change(id, version, viewer, flash, "items-end", Restructuring::withItem);
    }

    @PostMapping("/items/{item}/removal")
    ModelAndView removeItem(
            @PathVariable long id,
            @PathVariable int item,
            @RequestParam long version,
            Viewer viewer,
            RedirectAttributes flash) {
        return change(id, version, viewer, flash, "items", draft -> Restructuring.withoutItem(draft, item));
    }

    @PostMapping("/items/{item}/decisions")
    ModelAndView addDecision(
            @PathVariable long id,
            @PathVariable int item,
            @RequestParam long version,
            Viewer viewer,
            RedirectAttributes flash) {
        return change(id, version, viewer, flash, "item-" + item, draft -> Restructuring.withDecision(draft, item));
    }

    @PostMapping("/items/{item}/decisions/{decision}/removal")
    ModelAndView removeDecision(
            @PathVariable long id,
            @PathVariable int item,
            @PathVariable int decision,
            @RequestParam long version,
            Viewer viewer,
            RedirectAttributes flash) {
        return change(
                id,
                version,
                viewer,
                flash,
                "item-" + item,
                draft -> Restructuring.withoutDecision(draft, item, decision));
    }

    /** Takes over one of those whom the sentence names. */
    @PostMapping("/items/{item}/decisions/{decision}/hints")
    ModelAndView takeHint(
            @PathVariable long id,
            @PathVariable int item,
            @PathVariable int decision,
            @RequestParam String words,
            @RequestParam long version,
            Viewer viewer,
            RedirectAttributes flash) {
        return change(
                id,
                version,
                viewer,
                flash,
                "decision-" + item + "-" + decision,
                draft -> Rewriting.withImplementer(draft, item, decision, words));
    }

    @PostMapping("/doubts/{doubt}")
    ModelAndView look(
            @PathVariable long id,
            @PathVariable int doubt,
            @RequestParam(defaultValue = "false") boolean seen,
            @RequestParam long version,
            Viewer viewer,
            RedirectAttributes flash) {
        return change(id, version, viewer, flash, "doubts", draft -> draft.looking(doubt, seen));
    }

    private ModelAndView correct(
            long id,
            String part,
            List<Field> fields,
            long version,
            Map<String, String> sent,
            Viewer viewer,
            RedirectAttributes flash) {
        var correction = Correction.of(fields, sent);
        var intake = open(id, viewer);
        if (!correction.problems().isEmpty()) {
            return show.page(intake, Typed.wrong(part, correction), HttpStatus.UNPROCESSABLE_ENTITY);
        }
        try {
            keep(intake, version, viewer, draft -> Rewriting.corrected(draft, correction));
        } catch (OptimisticLockingFailureException overtaken) {
            return show.page(intake, Typed.overtaken(part, correction.values()), HttpStatus.CONFLICT);
        }
        flash.addFlashAttribute("flash", "intake.saved");
        return redirect(id, part);
    }

    private ModelAndView change(
            long id, long version, Viewer viewer, RedirectAttributes flash, String to, UnaryOperator<Draft> change) {
        var intake = open(id, viewer);
        try {
            keep(intake, version, viewer, change);
        } catch (OptimisticLockingFailureException overtaken) {
            return show.page(intake, Typed.overtaken(to, Map.of()), HttpStatus.CONFLICT);
        }
        flash.addFlashAttribute("flash", "intake.saved");
        return redirect(id, to);
    }

    private void keep(Intake intake, long version, Viewer viewer, UnaryOperator<Draft> change) {
        var actor = access.require(viewer, intake).incumbencyId();
        var draft = intakes.draft(intake.id()).orElseThrow().draft();
        intakes.correct(intake.id(), change.apply(draft), version, actor);
    }

    /** Only what waits for somebody to look at it can be corrected. */
    private Intake open(long id, Viewer viewer) {
        var intake = intakes.get(id);
        access.require(viewer, intake);
        tasks.requireOpen(intake);
        return intake;
    }

    private static List<Field> fields(String part) {
        return switch (part) {
            case "head" -> Field.HEAD;
            case "opening" -> Field.OPENING;
            case "end" -> Field.END;
            default -> Field.DISTRIBUTION;
        };
    }

    private static ModelAndView redirect(long id, String part) {
        return new ModelAndView("redirect:/intake/" + id + "#" + part, HttpStatus.SEE_OTHER);
    }
}
