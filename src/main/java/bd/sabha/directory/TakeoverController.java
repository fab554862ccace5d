package bd.sabha.directory;

import static bd.sabha.directory.Forms.text;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Somebody takes a post over: an administrator sees what will happen in words and confirms it. */
@Controller
@ForAdministrators
@RequestMapping("/register/posts/{id}/handover")
class TakeoverController {

    private final People people;
    private final Handovers handovers;
    private final HandoverPages pages;

    TakeoverController(People people, Handovers handovers, HandoverPages pages) {
        this.people = people;
        this.handovers = handovers;
        this.pages = pages;
    }

    @GetMapping
    String show(@PathVariable long id, Model model) {
        return pages.forms(id, model);
    }

    @PostMapping(params = "search")
    String search(@PathVariable long id, @ModelAttribute("form") TakeoverForm form, BindingResult errors, Model model) {
        return pages.forms(id, model);
    }

    @PostMapping(params = "back")
    String back(@PathVariable long id, @ModelAttribute("form") TakeoverForm form, BindingResult errors, Model model) {
        return pages.forms(id, model);
    }

    @PostMapping
    String preview(
            @PathVariable long id,
            @ModelAttribute("form") TakeoverForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response) {
        check(form, errors);
        var plan = pages.plan(() -> handovers.plan(id, form), errors, "fromOn", "person");
        return plan == null ? pages.again(id, model, response) : pages.preview(plan, false, model, response);
    }

    @PostMapping(params = "confirmed")
    String takeOver(
            @PathVariable long id,
            @ModelAttribute("form") TakeoverForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        check(form, errors);
        var plan = pages.plan(() -> takenOver(id, form, redirect), errors, "fromOn", "person");
        if (plan == null) {
            return pages.again(id, model, response);
        }
        if (redirect.getFlashAttributes().isEmpty()) {
            return pages.preview(plan, true, model, response);
        }
        return "redirect:/register/posts/" + id;
    }

    /** Nothing is done when others hold the post than those that were seen. */
    private HandoverPlan takenOver(long id, TakeoverForm form, RedirectAttributes redirect) {
        var plan = handovers.plan(id, form);
        if (plan.seen().equals(text(form.seen()))) {
            try {
                handovers.takeOver(plan, form).link().ifPresent(link -> redirect.addFlashAttribute("link", link)
                        .addFlashAttribute("linkFor", text(form.username())));
                redirect.addFlashAttribute("flash", "register.handover.done");
            } catch (OptimisticLockingFailureException overtaken) {
                return handovers.plan(id, form);
            }
        }
        return plan;
    }

    private void check(TakeoverForm form, BindingResult errors) {
        form.check(errors);
        if (form.isNew() && !text(form.username()).isEmpty() && people.isTaken(text(form.username()), null)) {
            errors.rejectValue("username", "administration.form.username.taken");
        }
    }
}
