package bd.sabha.directory;

import jakarta.servlet.http.HttpServletResponse;
import java.util.NoSuchElementException;
import org.springframework.dao.DataIntegrityViolationException;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An administrator corrects the dates of an incumbency, or takes back one in which nothing was done. */
@Controller
@ForAdministrators
@RequestMapping("/register/incumbencies/{id}")
class TenureController {

    private static final String POST = "redirect:/register/posts/";

    private final Tenures tenures;
    private final Posts posts;
    private final OverlapWords words;

    TenureController(Tenures tenures, Posts posts, OverlapWords words) {
        this.tenures = tenures;
        this.posts = posts;
        this.words = words;
    }

    @GetMapping
    String show(@PathVariable long id, Model model) {
        var tenure = find(id);
        model.addAttribute("form", TenureForm.of(tenure));
        return page(tenure, model);
    }

    @PostMapping
    String correct(
            @PathVariable long id,
            @ModelAttribute("form") TenureForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        var tenure = find(id);
        form.check(errors);
        try {
            if (!errors.hasErrors()) {
                tenures.correct(form.seen(tenure), Forms.checked(Forms.day(form.fromOn())), Forms.day(form.toOn()));
                redirect.addFlashAttribute("flash", "register.changed");
                return POST + tenure.postId();
            }
        } catch (RegularOverlap overlap) {
            words.tell(overlap, errors, "fromOn", "fromOn");
        } catch (OptimisticLockingFailureException overtaken) {
            model.addAttribute("now", TenureForm.of(tenure));
            response.setStatus(HttpStatus.CONFLICT.value());
            return page(tenure, model);
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        return page(tenure, model);
    }

    @PostMapping("/deletion")
    String delete(@PathVariable long id, Model model, RedirectAttributes redirect, HttpServletResponse response) {
        var tenure = find(id);
        try {
            tenures.delete(id);
        } catch (DataIntegrityViolationException refused) {
            model.addAttribute("form", TenureForm.of(tenure)).addAttribute("referred", References.words(refused));
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return page(tenure, model);
        }
        redirect.addFlashAttribute("flash", "register.deleted");
        return POST + tenure.postId();
    }

    /** Substitutes are entered and changed as absences are, not here. */
    private Tenure find(long id) {
        var tenure = tenures.get(id);
        if (tenure.isSubstitute()) {
            throw new NoSuchElementException("substitute " + id);
        }
        return tenure;
    }

    private String page(Tenure tenure, Model model) {
        model.addAttribute("tenure", tenure).addAttribute("post", posts.get(tenure.postId()));
        return "register/tenure";
    }
}
