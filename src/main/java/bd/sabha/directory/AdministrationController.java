package bd.sabha.directory;

import static bd.sabha.directory.Forms.text;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Objects;
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
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** People and their accounts: an administrator enters and changes them and gives out links for their passwords. */
@Controller
@ForAdministrators
@RequestMapping("/administration")
class AdministrationController {

    private static final int LISTED = 50;
    private static final String PERSON = "redirect:/administration/people/";

    private final People people;
    private final PersonEdits edits;
    private final PasswordLinks links;

    AdministrationController(People people, PersonEdits edits, PasswordLinks links) {
        this.people = people;
        this.edits = edits;
        this.links = links;
    }

    @GetMapping
    String show(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "1") int page,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx,
            Model model) {
        list(q, page, model);
        return htmx == null ? "administration/people" : "administration/people :: found";
    }

    @PostMapping("/people")
    String enter(
            @ModelAttribute("form") PersonForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        check(form, null, errors);
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            list("", 1, model);
            return "administration/people";
        }
        var entered = edits.enter(form);
        entered.link().ifPresent(link -> show(link, text(form.username()), redirect));
        redirect.addFlashAttribute("flash", "administration.entered");
        return PERSON + entered.personId();
    }

    @GetMapping("/people/{id}")
    String person(@PathVariable long id, Model model) {
        var person = people.get(id);
        model.addAttribute("form", PersonForm.of(person)).addAttribute("person", person);
        return "administration/person";
    }

    @PostMapping("/people/{id}")
    String change(
            @PathVariable long id,
            @ModelAttribute("form") PersonForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        var person = people.get(id);
        check(form, person, errors);
        if (viewer.personId() == id && !form.isAdministrator()) {
            errors.rejectValue("administrator", "administration.form.administrator.oneself");
        }
        try {
            if (!errors.hasErrors()) {
                edits.change(person, form).ifPresent(link -> show(link, text(form.username()), redirect));
                redirect.addFlashAttribute("flash", "register.changed");
                return PERSON + id;
            }
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        } catch (OptimisticLockingFailureException overtaken) {
            model.addAttribute("now", PersonForm.of(people.get(id)));
            response.setStatus(HttpStatus.CONFLICT.value());
        }
        model.addAttribute("person", person);
        return "administration/person";
    }

    @PostMapping("/accounts/{id}/password-links")
    String issueLink(@PathVariable long id, RedirectAttributes redirect) {
        var person = people.ofAccount(id);
        show(links.issue(id), Objects.requireNonNull(person.username()), redirect);
        return PERSON + person.id();
    }

    @PostMapping("/accounts/{id}/block")
    String block(@PathVariable long id, Viewer viewer, RedirectAttributes redirect) {
        var person = people.ofAccount(id);
        if (viewer.accountId() == id) {
            redirect.addFlashAttribute("flash", "administration.block.oneself");
        } else {
            edits.block(id);
            redirect.addFlashAttribute("flash", "administration.block.done");
        }
        return PERSON + person.id();
    }

    private void check(PersonForm form, People.@Nullable Row person, BindingResult errors) {
        form.check(errors);
        if (form.withAccount() && people.isTaken(text(form.username()), person == null ? null : person.id())) {
            errors.rejectValue("username", "administration.form.username.taken");
        }
        if (person != null && person.accountId() != null && !form.withAccount()) {
            errors.rejectValue("username", "administration.form.username.kept");
        }
    }

    private static void show(String link, String username, RedirectAttributes redirect) {
        redirect.addFlashAttribute("link", link);
        redirect.addFlashAttribute("linkFor", username);
    }

    private void list(String query, int page, Model model) {
        model.addAttribute("query", query.strip()).addAttribute("people", people.search(query, page, LISTED));
        model.mergeAttributes(Map.of("form", PersonForm.EMPTY));
    }
}
