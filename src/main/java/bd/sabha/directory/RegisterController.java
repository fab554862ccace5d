package bd.sabha.directory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Offices, posts and who holds them, for everybody who is logged in. */
@Controller
class RegisterController {

    private static final int LISTED = 50;
    private static final int OFFICES_LISTED = 10;

    private final OfficeRegister offices;
    private final PostRegister register;
    private final Posts posts;
    private final Tenures tenures;
    private final Clock clock;

    RegisterController(OfficeRegister offices, PostRegister register, Posts posts, Tenures tenures, Clock clock) {
        this.offices = offices;
        this.register = register;
        this.posts = posts;
        this.tenures = tenures;
        this.clock = clock;
    }

    @GetMapping("/register")
    String show(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "1") int page,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx,
            Model model) {
        var query = q.strip();
        model.addAttribute("query", query);
        if (query.isEmpty()) {
            model.addAttribute("top", offices.below(null, "", page));
        } else {
            model.addAttribute("found", posts.search(query, LISTED))
                    .addAttribute("offices", offices.search(query, OFFICES_LISTED));
        }
        return htmx == null ? "register/list" : "register/list :: found";
    }

    @GetMapping({"/administration/register", "/posts"})
    String moved(@RequestParam(defaultValue = "") String q, RedirectAttributes redirect) {
        redirect.addAttribute("q", q);
        return "redirect:/register";
    }

    @GetMapping("/register/offices/{id}")
    String office(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "1") int page,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx,
            Model model) {
        model.addAttribute("office", offices.get(id))
                .addAttribute("query", q.strip())
                .addAttribute("below", offices.below(id, q, page));
        if (htmx != null) {
            return "register/office :: below";
        }
        model.addAttribute("above", offices.above(id)).addAttribute("posts", register.ofOffice(id));
        return "register/office";
    }

    @GetMapping("/register/posts/{id}")
    String post(@PathVariable long id, Model model) {
        var line = register.line(id);
        var liaison = line.facts().liaisonId();
        model.addAttribute("line", line)
                .addAttribute("above", offices.downTo(line.post().officeId()))
                .addAttribute("office", offices.get(line.post().officeId()))
                .addAttribute("liaison", liaison == null ? List.of() : posts.inOrder(List.of(liaison)))
                .addAttribute("history", tenures.of(id))
                .addAttribute("today", LocalDate.now(clock));
        return "register/post";
    }
}
