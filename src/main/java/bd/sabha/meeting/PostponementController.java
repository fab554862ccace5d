package bd.sabha.meeting;

import bd.sabha.directory.Viewer;
import bd.sabha.workflow.Processes.NothingWaits;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.HashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The member-secretary or the chair puts a meeting off or calls it off. */
@Controller
class PostponementController {

    private final Meetings meetings;
    private final Notices notices;
    private final MeetingDates dates;
    private final MeetingGate gate;
    private final MeetingReply reply;
    private final Clock clock;

    PostponementController(
            Meetings meetings, Notices notices, MeetingDates dates, MeetingGate gate, MeetingReply reply, Clock clock) {
        this.meetings = meetings;
        this.notices = notices;
        this.dates = dates;
        this.gate = gate;
        this.reply = reply;
        this.clock = clock;
    }

    @PostMapping("/meetings/{id}/postponements")
    ModelAndView postpone(
            @PathVariable long id,
            @ModelAttribute("postponementForm") PostponementForm form,
            BindingResult errors,
            Viewer viewer,
            RedirectAttributes redirect) {
        var meeting = meetings.get(id);
        var actor = gate.runner(meeting, viewer);
        if (!notices.mayBePostponed(meeting)) {
            return reply.tooLate(id, viewer, form.reason());
        }
        form.check(meeting, LocalDateTime.now(clock), errors);
        if (errors.hasErrors()) {
            return reply.invalid(id, viewer, errors.getModel());
        }
        var warnings = dates.warnings(form.date());
        if (!warnings.isEmpty() && !form.wasWarned()) {
            var model = new HashMap<String, @Nullable Object>(errors.getModel());
            model.put("postponementForm", form.afterWarning());
            model.put("postponementWarnings", warnings);
            return reply.invalid(id, viewer, model);
        }
        try {
            notices.postpone(id, form.date(), form.time(), form.reason(), actor);
        } catch (NothingWaits e) {
            return reply.tooLate(id, viewer, form.reason());
        }
        return reply.saved(id, "meeting.postponed", viewer, redirect);
    }

    @PostMapping("/meetings/{id}/cancellations")
    ModelAndView cancel(
            @PathVariable long id,
            @ModelAttribute("cancellationForm") CancellationForm form,
            BindingResult errors,
            Viewer viewer,
            RedirectAttributes redirect) {
        var meeting = meetings.get(id);
        var actor = gate.runner(meeting, viewer);
        if (!notices.mayBeCancelled(meeting)) {
            return reply.tooLate(id, viewer, form.reason());
        }
        form.check(errors);
        if (errors.hasErrors()) {
            return reply.invalid(id, viewer, errors.getModel());
        }
        try {
            notices.cancel(id, form.reason(), actor);
        } catch (NothingWaits e) {
            return reply.tooLate(id, viewer, form.reason());
        }
        return reply.saved(id, "meeting.cancelled", viewer, redirect);
    }
}
