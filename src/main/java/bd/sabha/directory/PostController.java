package bd.sabha.directory;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list that a post picker shows. */
@Controller
class PostController {

    private final PostPicker picker;

    PostController(PostPicker picker) {
        this.picker = picker;
    }

    @GetMapping(path = "/posts", params = "field")
    String choices(@RequestParam String field, @RequestParam(defaultValue = "true") boolean multiple, Model model) {
        var chosen = picker.chosen(field);
        model.addAttribute("name", field);
        model.addAttribute("multiple", multiple);
        model.addAttribute("chosen", chosen);
        model.addAttribute("results", picker.results(field, chosen));
        model.addAttribute("query", picker.query(field));
        return "fragments/post-picker :: choices";
    }
}
