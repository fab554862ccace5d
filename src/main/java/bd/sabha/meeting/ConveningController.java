package bd.sabha.meeting;

import bd.sabha.committee.Committee;
import bd.sabha.committee.Committees;
import bd.sabha.directory.Viewer;
import java.time.Clock;
import java.time.LocalDateTime;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The member-secretary convenes a meeting outside the committee's rhythm. */
@Controller
class ConveningController {

    private final Committees committees;
    private final Meetings meetings;
    private final Rhythm rhythm;
    private final Clock clock;

    ConveningController(Committees committees, Meetings meetings, Rhythm rhythm, Clock clock) {
        this.committees = committees;
        this.meetings = meetings;
        this.rhythm = rhythm;
        this.clock = clock;
    }

    @GetMapping("/committees/{id}/meetings/new")
    ModelAndView form(@PathVariable long id, Viewer viewer) {
        var committee = convenable(id, viewer);
        var form = rhythm.next(id)
                .map(next -> new ConveningForm(
                        next.onDate().toString(),
                        next.recurrence().atTime().toString(),
                        next.recurrence().place()))
                .orElseGet(() -> new ConveningForm("", "", ""));
        return page(committee).addObject("conveningForm", form);
    }

    @PostMapping("/committees/{id}/meetings")
    ModelAndView convene(
            @PathVariable long id,
            @ModelAttribute("conveningForm") ConveningForm form,
            BindingResult errors,
            Viewer viewer,
            RedirectAttributes redirect) {
        var committee = convenable(id, viewer);
        form.check(committee, LocalDateTime.now(clock), errors);
        if (errors.hasErrors()) {
            var page = page(committee).addAllObjects(errors.getModel());
            page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            return page;
        }
        var meeting = meetings.convene(id, form.date(), form.time(), form.place());
        redirect.addFlashAttribute("flash", "meeting.convened");
        return new ModelAndView("redirect:/meetings/" + meeting, HttpStatus.SEE_OTHER);
    }

    private static ModelAndView page(Committee committee) {
        return new ModelAndView("meetings/new").addObject("committee", committee);
    }

    private Committee convenable(long id, Viewer viewer) {
        var committee = committees.get(id);
        if (!viewer.holds(committee.secretaryPostId())) {
            throw new AccessDeniedException("not the member-secretary of committee " + id);
        }
        return committee;
    }
}
