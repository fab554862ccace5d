package bd.sabha.directory;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Searches the register of posts: a page, and the list that a post picker shows. */
@Controller
class PostController {

    private static final int LISTED = 50;

    private final Posts posts;
    private final PostPicker picker;

    PostController(Posts posts, PostPicker picker) {
        this.posts = posts;
        this.picker = picker;
    }

    @GetMapping("/posts")
    String search(@RequestParam(defaultValue = "") String q, Model model) {
        model.addAttribute("query", q);
        model.addAttribute("results", q.isBlank() ? List.of() : posts.search(q, LISTED));
        return "posts/search";
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
