package bd.sabha.directory;

import static bd.sabha.directory.Forms.text;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Somebody leaves a post: an administrator sees what will happen in words and confirms it. */
@Controller
@ForAdministrators
@RequestMapping("/register/posts/{id}/departure")
class DepartureController {

    private final Handovers handovers;
    private final HandoverPages pages;

    DepartureController(Handovers handovers, HandoverPages pages) {
        this.handovers = handovers;
        this.pages = pages;
    }

    @PostMapping(params = "back")
    String back(@PathVariable long id, @ModelAttribute("leave") DepartureForm form, BindingResult errors, Model model) {
        return pages.forms(id, model);
    }

    @PostMapping
    String preview(
            @PathVariable long id,
            @ModelAttribute("leave") DepartureForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response) {
        form.check(errors);
        var plan = pages.plan(() -> handovers.plan(id, form), errors, "toOn", "toOn");
        return plan == null ? pages.again(id, model, response) : pages.preview(plan, false, model, response);
    }

    @PostMapping(params = "confirmed")
    String leave(
            @PathVariable long id,
            @ModelAttribute("leave") DepartureForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        form.check(errors);
        var plan = pages.plan(() -> left(id, form, redirect), errors, "toOn", "toOn");
        if (plan == null) {
            return pages.again(id, model, response);
        }
        if (redirect.getFlashAttributes().isEmpty()) {
            return pages.preview(plan, true, model, response);
        }
        return "redirect:/register/posts/" + id;
    }

    /** Nothing is done when others hold the post than those that were seen. */
    private HandoverPlan left(long id, DepartureForm form, RedirectAttributes redirect) {
        var plan = handovers.plan(id, form);
        if (plan.seen().equals(text(form.seen()))) {
            try {
                handovers.leave(plan);
                redirect.addFlashAttribute("flash", "register.handover.done");
            } catch (OptimisticLockingFailureException overtaken) {
                return handovers.plan(id, form);
            }
        }
        return plan;
    }
}
