package bd.sabha.intake;

import bd.sabha.directory.Viewer;
import bd.sabha.workflow.TaskInbox.InvalidAnswers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A document beside what was read of it: compared, corrected, and made a meeting, archived or discarded. */
@Controller
@RequestMapping("/intake/{id}")
class IntakeController {

    private final Intakes intakes;
    private final IntakeAccess access;
    private final IntakeShow show;
    private final IntakeTasks tasks;

    IntakeController(Intakes intakes, IntakeAccess access, IntakeShow show, IntakeTasks tasks) {
        this.intakes = intakes;
        this.access = access;
        this.show = show;
        this.tasks = tasks;
    }

    @GetMapping
    ModelAndView show(@PathVariable long id, Viewer viewer) {
        return show.page(intake(id, viewer), Typed.NOTHING, HttpStatus.OK);
    }

    /** As it was given: for the reader's disk, never for the browser to open. */
    @GetMapping("/file")
    ResponseEntity<byte[]> file(@PathVariable long id, Viewer viewer) {
        var intake = intake(id, viewer);
        var bytes = intakes.bytes(id);
        var name = intake.fileName().isEmpty() ? "text.txt" : intake.fileName();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(MediaTypes.of(bytes)))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .cacheControl(CacheControl.noStore())
                .body(bytes);
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
        return change(id, version, viewer, flash, "items-end", Rewriting::withItem);
    }

    @PostMapping("/items/{item}/removal")
    ModelAndView removeItem(
            @PathVariable long id,
            @PathVariable int item,
            @RequestParam long version,
            Viewer viewer,
            RedirectAttributes flash) {
        return change(id, version, viewer, flash, "items", draft -> Rewriting.withoutItem(draft, item));
    }

    @PostMapping("/items/{item}/decisions")
    ModelAndView addDecision(
            @PathVariable long id,
            @PathVariable int item,
            @RequestParam long version,
            Viewer viewer,
            RedirectAttributes flash) {
        return change(id, version, viewer, flash, "item-" + item, draft -> Rewriting.withDecision(draft, item));
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
                id, version, viewer, flash, "item-" + item, draft -> Rewriting.withoutDecision(draft, item, decision));
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

    /** What becomes of it, with everything that was chosen for its decisions. */
    @PostMapping("/outcome")
    ModelAndView outcome(
            @PathVariable long id,
            @RequestParam long version,
            @RequestParam String outcome,
            @RequestParam Map<String, String> sent,
            Viewer viewer,
            RedirectAttributes flash) {
        var intake = intake(id, viewer);
        var actor = access.require(viewer, intake).incumbencyId();
        try {
            var wrong = tasks.decide(intake, outcome, version, sent, viewer, actor);
            if (!wrong.problems().isEmpty()) return show.page(intake, wrong, HttpStatus.UNPROCESSABLE_ENTITY);
        } catch (OptimisticLockingFailureException overtaken) {
            return show.page(intake, Typed.overtaken("outcome", sent), HttpStatus.CONFLICT);
        } catch (InvalidAnswers refused) {
            return show.page(intake, Typed.refused(refused.problems()), HttpStatus.UNPROCESSABLE_ENTITY);
        }
        flash.addFlashAttribute("flash", "intake.outcome." + outcome + ".done");
        return redirect(id, "");
    }

    /** Reads it again, or what was pasted instead. */
    @PostMapping("/reading")
    ModelAndView again(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "read-again") String outcome,
            Viewer viewer) {
        var intake = intake(id, viewer);
        tasks.reconsider(
                intake, outcome, text, viewer, access.require(viewer, intake).incumbencyId());
        return redirect(id, "");
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

    private Intake intake(long id, Viewer viewer) {
        var intake = intakes.get(id);
        access.require(viewer, intake);
        return intake;
    }

    /** Only what waits for somebody to look at it can be corrected. */
    private Intake open(long id, Viewer viewer) {
        var intake = intake(id, viewer);
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

    private static ModelAndView redirect(long id, @Nullable String part) {
        var anchor = Objects.requireNonNullElse(part, "");
        return new ModelAndView(
                "redirect:/intake/" + id + (anchor.isEmpty() ? "" : "#" + anchor), HttpStatus.SEE_OTHER);
    }
}
