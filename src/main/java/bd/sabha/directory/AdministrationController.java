package bd.sabha.directory;

import static bd.sabha.directory.Forms.checked;
import static bd.sabha.directory.Forms.text;
import static bd.sabha.directory.Forms.textOrNull;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** People and their accounts: an administrator enters them and gives out links for their passwords. */
@Controller
@RequestMapping("/administration")
class AdministrationController {

    private final RegisterLists lists;
    private final Register register;
    private final PasswordLinks links;

    AdministrationController(RegisterLists lists, Register register, PasswordLinks links) {
        this.lists = lists;
        this.register = register;
        this.links = links;
    }

    @ModelAttribute
    void onlyAdministrators(Viewer viewer) {
        if (!viewer.administrator()) {
            throw new AccessDeniedException("only for administrators");
        }
    }

    @GetMapping
    String show(Model model) {
        return page(model);
    }

    @PostMapping("/people")
    String enter(
            @ModelAttribute("person") Forms.Person form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        form.check(errors);
        if (form.withAccount() && lists.isTaken(text(form.username()))) {
            errors.rejectValue("username", "administration.form.username.taken");
        }
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return page(model);
        }
        var person = register.person(text(form.name()), text(form.nameEn()), textOrNull(form.email()));
        if (form.withAccount()) {
            var administrator = Boolean.TRUE.equals(form.administrator());
            var account = register.account(person, text(form.username()), null, administrator);
            redirect.addFlashAttribute("link", links.issue(account));
            redirect.addFlashAttribute("linkFor", text(form.username()));
        }
        redirect.addFlashAttribute("flash", "administration.entered");
        return "redirect:/administration";
    }

    @PostMapping("/accounts/{id}/password-links")
    String issueLink(@PathVariable long id, RedirectAttributes redirect) {
        var row = lists.people().stream()
                .filter(person -> person.accountId() != null && checked(person.accountId()) == id)
                .findFirst()
                .orElseThrow();
        redirect.addFlashAttribute("link", links.issue(id));
        redirect.addFlashAttribute("linkFor", row.username());
        return "redirect:/administration";
    }

    private String page(Model model) {
        model.addAttribute("people", lists.people());
        model.mergeAttributes(Map.of("person", Forms.Person.EMPTY));
        return "administration/people";
    }
}
