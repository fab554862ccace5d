package bd.sabha.minutes;

import bd.sabha.directory.Viewer;
import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Writes what a meeting changes in the minutes before it, paragraph by paragraph, until it confirms them. */
@Controller
@RequestMapping("/minutes/{id}/amendments")
class AmendmentController {

    private final MinutesBook book;
    private final Amendments amendments;
    private final MinutesAccess access;
    private final PreviousMinutes previous;

    AmendmentController(MinutesBook book, Amendments amendments, MinutesAccess access, PreviousMinutes previous) {
        this.book = book;
        this.amendments = amendments;
        this.access = access;
        this.previous = previous;
    }

    @PostMapping
    ModelAndView add(
            @PathVariable long id,
            @RequestParam long meetingId,
            @RequestParam(defaultValue = "") String paragraph,
            @RequestParam(defaultValue = "") String words,
            Viewer viewer,
            RedirectAttributes flash) {
        access.requireAmender(viewer, book.get(id), meetingId);
        var typed = checked("amendment-new", paragraph, words);
        if (!typed.problems().isEmpty()) {
            return again(meetingId, viewer, typed, HttpStatus.UNPROCESSABLE_ENTITY);
        }
        amendments.add(id, meetingId, paragraph, words);
        return done(meetingId, flash, "minutes.saved");
    }

    @PostMapping("/{amendmentId}")
    ModelAndView change(
            @PathVariable long id,
            @PathVariable long amendmentId,
            @RequestParam long meetingId,
            @RequestParam(defaultValue = "") String paragraph,
            @RequestParam(defaultValue = "") String words,
            @RequestParam long version,
            Viewer viewer,
            RedirectAttributes flash) {
        access.requireAmender(viewer, book.get(id), meetingId);
        var typed = checked("amendment-" + amendmentId, paragraph, words);
        if (!typed.problems().isEmpty()) {
            return again(meetingId, viewer, typed, HttpStatus.UNPROCESSABLE_ENTITY);
        }
        try {
            amendments.change(id, amendmentId, paragraph, words, version);
        } catch (OptimisticLockingFailureException e) {
            return again(meetingId, viewer, Typed.overtaken(typed.part(), typed.values()), HttpStatus.CONFLICT);
        } catch (NoSuchElementException e) {
            throw new PartGone(id, e);
        }
        return done(meetingId, flash, "minutes.saved");
    }

    @PostMapping("/{amendmentId}/removal")
    ModelAndView remove(
            @PathVariable long id,
            @PathVariable long amendmentId,
            @RequestParam long meetingId,
            @RequestParam long version,
            Viewer viewer,
            RedirectAttributes flash) {
        access.requireAmender(viewer, book.get(id), meetingId);
        try {
            amendments.remove(id, amendmentId, version);
        } catch (OptimisticLockingFailureException e) {
            var typed = Typed.overtaken("amendment-" + amendmentId, Map.of());
            return again(meetingId, viewer, typed, HttpStatus.CONFLICT);
        } catch (NoSuchElementException e) {
            throw new PartGone(id, e);
        }
        return done(meetingId, flash, "minutes.removed");
    }

    private static Typed checked(String part, String paragraph, String words) {
        var values = Map.of("paragraph", paragraph, "words", words);
        var problems = new HashMap<String, String>();
        values.forEach((field, typed) -> {
            if (typed.isBlank()) problems.put(field, "minutes.problem.required");
        });
        return Typed.wrong(part, values, problems);
    }

    private ModelAndView again(long meetingId, Viewer viewer, Typed typed, HttpStatus status) {
        var page = new ModelAndView("minutes/amendments", status);
        page.addObject("previous", previous.of(meetingId, viewer, typed).orElseThrow());
        return page;
    }

    private static ModelAndView done(long meetingId, RedirectAttributes flash, String words) {
        flash.addFlashAttribute("flash", words);
        var redirect = new ModelAndView("redirect:/meetings/" + meetingId + "#previous-minutes");
        redirect.setStatus(HttpStatus.SEE_OTHER);
        return redirect;
    }
}
