package bd.sabha.directory;

import bd.sabha.calendar.Format;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An administrator enters representatives of organisations outside the state. */
@Controller
@ForAdministrators
@RequestMapping("/register/contacts")
class ContactEditController {

    private final Contacts contacts;
    private final Posts posts;
    private final Format format;

    ContactEditController(Contacts contacts, Posts posts, Format format) {
        this.contacts = contacts;
        this.posts = posts;
        this.format = format;
    }

    @GetMapping("/new")
    String form(Model model) {
        model.addAttribute("form", ContactForm.EMPTY);
        return page(ContactForm.EMPTY, model);
    }

    @PostMapping
    String enter(
            @ModelAttribute("form") ContactForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        form.check(errors);
        try {
            if (!errors.hasErrors()) {
                var post = contacts.enter(form);
                redirect.addFlashAttribute("flash", "register.contact.entered");
                return "redirect:/register/posts/" + post;
            }
        } catch (RegisterRefusal refusal) {
            refusal.tell(errors, format);
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        return page(form, model);
    }

    @PostMapping(params = "search")
    String search(@ModelAttribute("form") ContactForm form, BindingResult errors, Model model) {
        return page(form, model);
    }

    private String page(ContactForm form, Model model) {
        model.addAttribute("liaison", form.liaison() == null ? List.of() : posts.inOrder(List.of(form.liaison())));
        return "register/contact-form";
    }
}
