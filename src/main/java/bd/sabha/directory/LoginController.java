package bd.sabha.directory;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The door. */
@Controller
class LoginController {

    private final ObjectProvider<LoginSuggestions> suggestions;

    LoginController(ObjectProvider<LoginSuggestions> suggestions) {
        this.suggestions = suggestions;
    }

    @GetMapping("/login")
    String login(Model model) {
        model.addAttribute(
                "suggestions",
                suggestions.stream()
                        .flatMap(some -> some.suggestions().stream())
                        .toList());
        return "login";
    }

    @GetMapping("/")
    String home() {
        return "redirect:/tasks";
    }
}
