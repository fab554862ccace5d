package bd.sabha.directory;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** Where a one-time link leads: its owner sets a password. */
@Controller
class PasswordController {

    private static final int SHORTEST = 10;

    /** What bcrypt looks at. */
    private static final int LONGEST_BYTES = 72;

    private final PasswordLinks links;

    PasswordController(PasswordLinks links) {
        this.links = links;
    }

    /** What the page sends; never shown again. */
    record NewPassword(@Nullable String token, @Nullable String password, @Nullable String again) {

        String given() {
            return password == null ? "" : password;
        }

        String link() {
            return token == null ? "" : token;
        }
    }

    @GetMapping("/password")
    String show(@ModelAttribute("form") NewPassword form, HttpServletResponse response) {
        return links.isOpen(form.link()) ? "password/set" : gone(response);
    }

    @PostMapping("/password")
    Object set(
            @ModelAttribute("form") NewPassword form,
            BindingResult result,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        check(form, result);
        if (result.hasErrors() && links.isOpen(form.link())) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return "password/set";
        }
        if (result.hasErrors() || !links.use(form.link(), form.given())) {
            return gone(response);
        }
        redirect.addFlashAttribute("flash", "directory.password.is-set");
        var login = new RedirectView("/login", true);
        login.setStatusCode(HttpStatus.SEE_OTHER);
        return login;
    }

    private static void check(NewPassword form, BindingResult result) {
        if (form.given().length() < SHORTEST) {
            result.rejectValue("password", "directory.password.short");
        } else if (form.given().getBytes(StandardCharsets.UTF_8).length > LONGEST_BYTES) {
            result.rejectValue("password", "directory.password.long");
        } else if (!form.given().equals(form.again())) {
            result.rejectValue("again", "directory.password.different");
        }
    }

    private static String gone(HttpServletResponse response) {
        response.setStatus(HttpStatus.GONE.value());
        return "password/gone";
    }
}
