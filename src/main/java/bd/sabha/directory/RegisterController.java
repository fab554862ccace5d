package bd.sabha.directory;

import static bd.sabha.directory.Forms.checked;
import static bd.sabha.directory.Forms.text;
import static bd.sabha.directory.Forms.textOrNull;

import bd.sabha.directory.Register.Charge;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Offices, posts and who holds them: an administrator looks them up and enters new ones. */
@Controller
@RequestMapping("/administration/register")
class RegisterController {

    private static final int LISTED = 100;
    private static final String HERE = "redirect:/administration/register";

    private final RegisterLists lists;
    private final Register register;
    private final Posts posts;
    private final Clock clock;

    RegisterController(RegisterLists lists, Register register, Posts posts, Clock clock) {
        this.lists = lists;
        this.register = register;
        this.posts = posts;
        this.clock = clock;
    }

    @ModelAttribute
    void onlyAdministrators(Viewer viewer) {
        if (!viewer.administrator()) {
            throw new AccessDeniedException("only for administrators");
        }
    }

    @GetMapping
    String show(@RequestParam(defaultValue = "") String q, Model model) {
        return page(q, "", null, model);
    }

    @PostMapping("/offices")
    String office(
            @ModelAttribute("office") Forms.Office form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        form.check(errors);
        if (errors.hasErrors()) {
            return again("office", null, model, response);
        }
        var office = register.office(
                form.parentId(),
                checked(form.layer()),
                text(form.name()),
                text(form.nameEn()),
                text(form.place()),
                text(form.placeEn()),
                textOrNull(form.email()));
        register.letterhead(office, null, textOrNull(form.website()));
        return entered(redirect);
    }

    @PostMapping("/posts")
    String post(
            @ModelAttribute("post") Forms.Post form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        form.check(errors);
        if (errors.hasErrors()) {
            return again("post", null, model, response);
        }
        var head = Boolean.TRUE.equals(form.head());
        register.post(
                checked(form.officeId()),
                text(form.designation()),
                text(form.designationEn()),
                head,
                textOrNull(form.email()));
        return entered(redirect);
    }

    @PostMapping(path = "/appointments", params = "search")
    String search(@ModelAttribute("appointment") Forms.Appointment form, BindingResult errors, Model model) {
        return page("", "appointment", form.post(), model);
    }

    @PostMapping("/appointments")
    String appoint(
            @ModelAttribute("appointment") Forms.Appointment form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        form.check(errors);
        if (errors.hasErrors()) {
            return again("appointment", form.post(), model, response);
        }
        register.appoint(checked(form.post()), checked(form.personId()), checked(form.charge()), checked(form.from()));
        return entered(redirect);
    }

    private static String entered(RedirectAttributes redirect) {
        redirect.addFlashAttribute("flash", "administration.entered");
        return HERE;
    }

    private String again(String form, @Nullable Long post, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        return page("", form, post, model);
    }

    private String page(String query, String open, @Nullable Long chosen, Model model) {
        model.addAttribute("query", query)
                .addAttribute("open", open)
                .addAttribute("offices", lists.offices())
                .addAttribute("people", lists.people())
                .addAttribute("charges", Charge.values())
                .addAttribute("chosen", chosen == null ? List.of() : posts.inOrder(List.of(chosen)))
                .addAttribute("results", posts.search(query, LISTED));
        model.mergeAttributes(Map.of(
                "office", Forms.Office.EMPTY,
                "post", Forms.Post.EMPTY,
                "appointment", Forms.Appointment.empty(LocalDate.now(clock))));
        return "administration/register";
    }
}
