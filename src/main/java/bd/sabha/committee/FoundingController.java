package bd.sabha.committee;

import bd.sabha.directory.Posts;
import bd.sabha.directory.Viewer;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An administrator establishes a committee. */
@Controller
class FoundingController {

    private final Committees committees;
    private final Posts posts;

    FoundingController(Committees committees, Posts posts) {
        this.committees = committees;
        this.posts = posts;
    }

    @GetMapping("/committees/new")
    String form(Viewer viewer, Model model) {
        requireAdministrator(viewer);
        model.addAttribute("form", CommitteeForm.empty());
        return page(CommitteeForm.empty(), model);
    }

    @PostMapping(path = "/committees", params = "search")
    String search(@ModelAttribute("form") CommitteeForm form, BindingResult errors, Viewer viewer, Model model) {
        requireAdministrator(viewer);
        return page(form, model);
    }

    @PostMapping("/committees")
    String establish(
            @ModelAttribute("form") CommitteeForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        requireAdministrator(viewer);
        form.check(errors);
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return page(form, model);
        }
        var issuer = Objects.requireNonNull("secretary".equals(form.issuer()) ? form.secretary() : form.chair());
        var established = committees.establish(
                form.committee(posts.get(issuer).officeId()),
                form.memberPosts(),
                CommitteeForm.lines(form.items()),
                null);
        redirect.addFlashAttribute("flash", "committee.established");
        return "redirect:/committees/" + established.key();
    }

    private String page(CommitteeForm form, Model model) {
        model.addAttribute("chair", posts.inOrder(one(form.chair())))
                .addAttribute("secretary", posts.inOrder(one(form.secretary())))
                .addAttribute("members", posts.inOrder(form.memberPosts()));
        return "committees/new";
    }

    private static List<Long> one(@Nullable Long post) {
        return Stream.ofNullable(post).toList();
    }

    private static void requireAdministrator(Viewer viewer) {
        if (!viewer.administrator()) {
            throw new AccessDeniedException("committees are established by administrators");
        }
    }
}
