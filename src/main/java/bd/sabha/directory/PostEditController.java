package bd.sabha.directory;

import bd.sabha.calendar.Format;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
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

/** An administrator enters, changes and deletes posts. */
@Controller
@ForAdministrators
@RequestMapping("/register")
class PostEditController {

    private static final String POST = "redirect:/register/posts/";

    private final OfficeRegister offices;
    private final PostRegister register;
    private final Posts posts;
    private final PostEdits edits;
    private final Format format;

    PostEditController(OfficeRegister offices, PostRegister register, Posts posts, PostEdits edits, Format format) {
        this.offices = offices;
        this.register = register;
        this.posts = posts;
        this.edits = edits;
        this.format = format;
    }

    @GetMapping("/offices/{id}/posts/new")
    String form(@PathVariable long id, Model model) {
        model.addAttribute("form", PostForm.EMPTY);
        return page(id, null, PostForm.EMPTY, model);
    }

    @PostMapping("/offices/{id}/posts")
    String enter(
            @PathVariable long id,
            @ModelAttribute("form") PostForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        form.check(errors);
        try {
            if (!errors.hasErrors()) {
                return done(edits.enter(offices.get(id).id(), form), "administration.entered", redirect);
            }
        } catch (RegisterRefusal refusal) {
            refusal.tell(errors, format);
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        return page(id, null, form, model);
    }

    @PostMapping(path = "/offices/{id}/posts", params = "search")
    String search(@PathVariable long id, @ModelAttribute("form") PostForm form, BindingResult errors, Model model) {
        return page(id, null, form, model);
    }

    @GetMapping("/posts/{id}/edit")
    String change(@PathVariable long id, Model model) {
        var form = PostForm.of(register.get(id));
        model.addAttribute("form", form);
        return page(id, form, model);
    }

    @PostMapping("/posts/{id}")
    String change(
            @PathVariable long id,
            @ModelAttribute("form") PostForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        form.check(errors);
        try {
            if (!errors.hasErrors()) {
                edits.change(register.get(id), form);
                return done(id, "register.changed", redirect);
            }
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        } catch (RegisterRefusal refusal) {
            refusal.tell(errors, format);
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        } catch (OptimisticLockingFailureException overtaken) {
            model.addAttribute("now", PostForm.of(register.get(id)));
            response.setStatus(HttpStatus.CONFLICT.value());
        }
        return page(id, form, model);
    }

    @PostMapping(path = "/posts/{id}", params = "search")
    String searchAgain(
            @PathVariable long id, @ModelAttribute("form") PostForm form, BindingResult errors, Model model) {
        return page(id, form, model);
    }

    @PostMapping("/posts/{id}/deletion")
    String delete(@PathVariable long id, Model model, RedirectAttributes redirect, HttpServletResponse response) {
        var post = register.get(id);
        try {
            edits.delete(id);
        } catch (DataIntegrityViolationException refused) {
            var form = PostForm.of(post);
            model.addAttribute("form", form).addAttribute("referred", References.words(refused));
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return page(id, form, model);
        }
        redirect.addFlashAttribute("flash", "register.deleted");
        return "redirect:/register/offices/" + post.officeId();
    }

    private static String done(long postId, String words, RedirectAttributes redirect) {
        redirect.addFlashAttribute("flash", words);
        return POST + postId;
    }

    private String page(long postId, PostForm form, Model model) {
        return page(register.get(postId).officeId(), postId, form, model);
    }

    private String page(long officeId, @Nullable Long postId, PostForm form, Model model) {
        model.addAttribute("office", offices.get(officeId))
                .addAttribute("post", postId == null ? null : posts.get(postId))
                .addAttribute("liaison", form.liaison() == null ? List.of() : posts.inOrder(List.of(form.liaison())));
        return "register/post-form";
    }
}
