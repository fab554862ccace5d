package bd.sabha.directory;

import static bd.sabha.directory.Forms.text;

import bd.sabha.calendar.Format;
import bd.sabha.directory.Register.Charge;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An administrator hands a post over: shows what will happen in words, then does it. */
@Controller
@ForAdministrators
@RequestMapping("/register/posts/{id}")
class HandoverController {

    private final PostRegister register;
    private final People people;
    private final Handovers handovers;
    private final OverlapWords words;
    private final Format format;
    private final Clock clock;

    HandoverController(
            PostRegister register, People people, Handovers handovers, OverlapWords words, Format format, Clock clock) {
        this.register = register;
        this.people = people;
        this.handovers = handovers;
        this.words = words;
        this.format = format;
        this.clock = clock;
    }

    @GetMapping("/handover")
    String show(@PathVariable long id, Model model) {
        return page(id, model);
    }

    @PostMapping(path = "/handover", params = "search")
    String search(@PathVariable long id, @ModelAttribute("form") TakeoverForm form, BindingResult errors, Model model) {
        return page(id, model);
    }

    @PostMapping(path = "/handover", params = "back")
    String back(@PathVariable long id, @ModelAttribute("form") TakeoverForm form, BindingResult errors, Model model) {
        return page(id, model);
    }

    @PostMapping("/handover")
    String takeOver(
            @PathVariable long id,
            @ModelAttribute("form") TakeoverForm form,
            BindingResult errors,
            @RequestParam(defaultValue = "false") boolean confirmed,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        form.check(errors);
        if (form.isNew() && !text(form.username()).isEmpty() && people.isTaken(text(form.username()), null)) {
            errors.rejectValue("username", "administration.form.username.taken");
        }
        var plan = errors.hasErrors() ? null : plan(errors, () -> handovers.plan(id, form));
        if (plan == null) {
            return again(id, model, response);
        }
        if (!confirmed || !plan.seen().equals(text(form.seen()))) {
            return preview(plan, confirmed, model, response);
        }
        try {
            var arrived = handovers.takeOver(plan, form);
            arrived.link().ifPresent(link -> redirect.addFlashAttribute("link", link)
                    .addFlashAttribute("linkFor", text(form.username())));
        } catch (RegularOverlap overlap) {
            words.tell(overlap, errors, "fromOn", "person");
            return again(id, model, response);
        } catch (OptimisticLockingFailureException overtaken) {
            return preview(handovers.plan(id, form), true, model, response);
        }
        return done(id, redirect);
    }

    @PostMapping(path = "/departure", params = "back")
    String back(@PathVariable long id, @ModelAttribute("leave") DepartureForm form, BindingResult errors, Model model) {
        return page(id, model);
    }

    @PostMapping("/departure")
    String leave(
            @PathVariable long id,
            @ModelAttribute("leave") DepartureForm form,
            BindingResult errors,
            @RequestParam(defaultValue = "false") boolean confirmed,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        form.check(errors);
        var plan = errors.hasErrors() ? null : plan(errors, () -> handovers.plan(id, form));
        if (plan == null || plan.leaving().isEmpty()) {
            return again(id, model, response);
        }
        if (!confirmed || !plan.seen().equals(text(form.seen()))) {
            return preview(plan, confirmed, model, response);
        }
        try {
            handovers.leave(plan);
        } catch (RegularOverlap overlap) {
            words.tell(overlap, errors, "toOn", "toOn");
            return again(id, model, response);
        } catch (OptimisticLockingFailureException overtaken) {
            return preview(handovers.plan(id, form), true, model, response);
        }
        return done(id, redirect);
    }

    private interface Planning {
        HandoverPlan make();
    }

    private @Nullable HandoverPlan plan(BindingResult errors, Planning planning) {
        try {
            return planning.make();
        } catch (RegularOverlap overlap) {
            words.tell(overlap, errors, "fromOn", "person");
        } catch (RegisterRefusal refusal) {
            refusal.tell(errors, format);
        }
        return null;
    }

    private String preview(HandoverPlan plan, boolean overtaken, Model model, HttpServletResponse response) {
        if (overtaken) {
            response.setStatus(HttpStatus.CONFLICT.value());
        }
        model.addAttribute("plan", plan)
                .addAttribute("overtaken", overtaken)
                .addAttribute("line", register.line(plan.post().id()));
        return "register/handover-preview";
    }

    private String done(long id, RedirectAttributes redirect) {
        redirect.addFlashAttribute("flash", "register.handover.done");
        return "redirect:/register/posts/" + id;
    }

    private String again(long id, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        return page(id, model);
    }

    private String page(long id, Model model) {
        var today = LocalDate.now(clock);
        model.addAttribute("line", register.line(id))
                .addAttribute("holders", handovers.holders(id, today))
                .addAttribute("charges", Charge.values());
        model.mergeAttributes(Map.of("form", TakeoverForm.empty(today), "leave", DepartureForm.empty(today)));
        return "register/handover";
    }
}
