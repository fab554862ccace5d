package bd.sabha.meeting;

import bd.sabha.directory.Viewer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The member-secretary writes the notice. */
@Controller
class NoticeController {

    private final Meetings meetings;
    private final Notices notices;
    private final MeetingGate gate;
    private final MeetingReply reply;
    private final Clock clock;

    NoticeController(Meetings meetings, Notices notices, MeetingGate gate, MeetingReply reply, Clock clock) {
        this.meetings = meetings;
        this.notices = notices;
        this.gate = gate;
        this.reply = reply;
        this.clock = clock;
    }

    @PostMapping("/meetings/{id}/notice")
    ModelAndView write(
            @PathVariable long id,
            @ModelAttribute("noticeForm") NoticeForm form,
            BindingResult errors,
            Viewer viewer,
            RedirectAttributes redirect) {
        if (!gate.isOpen(id, viewer, "prepare-notice")) {
            return reply.tooLate(id, viewer, form.words());
        }
        var text = form.read(LocalDate.now(clock), errors);
        text.filter(notice -> notices.isTaken(id, notice.number()))
                .ifPresent(notice -> errors.rejectValue("number", "meeting.form.number.taken"));
        if (text.isEmpty() || errors.hasErrors()) {
            return reply.invalid(id, viewer, errors.getModel());
        }
        try {
            notices.change(id, text.get(), form.version() == null ? 0 : form.version());
        } catch (OptimisticLockingFailureException e) {
            return reply.overtaken(id, viewer, conflict(id, form, errors.getModel()));
        }
        return reply.saved(id, "meeting.notice.saved", viewer, redirect);
    }

    private Map<String, @Nullable Object> conflict(long id, NoticeForm form, Map<String, Object> typed) {
        var current = meetings.get(id);
        var model = new HashMap<String, @Nullable Object>(typed);
        model.put("noticeForm", form.onTopOf(current.version()));
        model.put("noticeConflict", current);
        return model;
    }
}
