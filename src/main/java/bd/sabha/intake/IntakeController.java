package bd.sabha.intake;

import bd.sabha.directory.Viewer;
import bd.sabha.workflow.TaskInbox.InvalidAnswers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
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

/** A document beside what was read of it, and what becomes of it. */
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
        return redirect(id);
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
        return redirect(id);
    }

    private Intake intake(long id, Viewer viewer) {
        var intake = intakes.get(id);
        access.require(viewer, intake);
        return intake;
    }

    private static ModelAndView redirect(long id) {
        return new ModelAndView("redirect:/intake/" + id, HttpStatus.SEE_OTHER);
    }
}
