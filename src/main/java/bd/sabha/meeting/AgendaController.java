package bd.sabha.meeting;

import bd.sabha.directory.Viewer;
import java.util.HashMap;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The member-secretary writes the agenda. */
@Controller
@RequestMapping("/meetings/{id}/agenda-items")
class AgendaController {

    private static final String TASK = "prepare-notice";
    private static final String SAVED = "meeting.agenda.saved";

    private final Agenda agenda;
    private final MeetingGate gate;
    private final MeetingReply reply;

    AgendaController(Agenda agenda, MeetingGate gate, MeetingReply reply) {
        this.agenda = agenda;
        this.gate = gate;
        this.reply = reply;
    }

    @PostMapping
    ModelAndView add(
            @PathVariable long id,
            @ModelAttribute("agendaForm") AgendaForm form,
            BindingResult errors,
            Viewer viewer,
            RedirectAttributes redirect) {
        if (!gate.isOpen(id, viewer, TASK)) {
            return reply.tooLate(id, viewer, form.title() + "\n" + form.background());
        }
        form.check(errors);
        if (errors.hasErrors()) {
            return reply.invalid(id, viewer, errors.getModel());
        }
        agenda.add(id, form.title(), form.background());
        return reply.saved(id, SAVED, viewer, redirect);
    }

    @PostMapping("/{item}")
    ModelAndView change(
            @PathVariable long id,
            @PathVariable long item,
            @ModelAttribute("agendaForm") AgendaForm form,
            BindingResult errors,
            Viewer viewer,
            RedirectAttributes redirect) {
        if (!gate.isOpen(id, viewer, TASK)) {
            return reply.tooLate(id, viewer, form.title() + "\n" + form.background());
        }
        form.check(errors);
        if (errors.hasErrors()) {
            return reply.invalid(id, viewer, errors.getModel());
        }
        try {
            agenda.change(id, item, form.title(), form.background(), version(form.version()));
        } catch (OptimisticLockingFailureException | NoSuchElementException e) {
            return conflict(id, item, form, errors, viewer);
        }
        return reply.saved(id, SAVED, viewer, redirect);
    }

    @PostMapping("/{item}/place")
    ModelAndView move(
            @PathVariable long id,
            @PathVariable long item,
            @RequestParam boolean up,
            Viewer viewer,
            RedirectAttributes redirect) {
        if (!gate.isOpen(id, viewer, TASK)) {
            return reply.tooLate(id, viewer, "");
        }
        agenda.move(id, item, up);
        return reply.saved(id, SAVED, viewer, redirect);
    }

    @PostMapping("/{item}/removal")
    ModelAndView remove(
            @PathVariable long id,
            @PathVariable long item,
            @RequestParam long version,
            Viewer viewer,
            RedirectAttributes redirect) {
        if (!gate.isOpen(id, viewer, TASK)) {
            return reply.tooLate(id, viewer, "");
        }
        try {
            agenda.remove(id, item, version);
        } catch (OptimisticLockingFailureException e) {
            var conflict = new HashMap<String, @Nullable Object>();
            conflict.put("agendaNotRemoved", item);
            return reply.overtaken(id, viewer, conflict);
        }
        return reply.saved(id, "meeting.agenda.removed", viewer, redirect);
    }

    /** Against what the other one wrote; where they removed it, what was typed would be a new item. */
    private ModelAndView conflict(long id, long item, AgendaForm form, BindingResult errors, Viewer viewer) {
        var current = agenda.find(id, item);
        var model = new HashMap<String, @Nullable Object>(errors.getModel());
        model.put("agendaForm", current.map(form::onTopOf).orElseGet(form::asNew));
        model.put("agendaConflict", current.orElse(null));
        model.put("agendaGone", current.isEmpty());
        return reply.overtaken(id, viewer, model);
    }

    private static long version(@Nullable Long version) {
        return version == null ? 0 : version;
    }
}
