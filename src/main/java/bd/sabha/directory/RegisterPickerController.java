package bd.sabha.directory;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list that a picker of offices or people shows while somebody types. */
@Controller
@ForAdministrators
class RegisterPickerController {

    private final RegisterPicker picker;

    RegisterPickerController(RegisterPicker picker) {
        this.picker = picker;
    }

    @GetMapping("/register/choices")
    String choices(@RequestParam String kind, @RequestParam String field, Model model) {
        var chosen = picker.chosenId(field);
        model.addAttribute("name", field)
                .addAttribute("chosen", picker.chosen(kind, chosen))
                .addAttribute("results", picker.results(kind, field, chosen))
                .addAttribute("query", picker.query(field));
        return "fragments/register-picker :: choices";
    }
}
