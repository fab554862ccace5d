package bd.sabha.committee;

import bd.sabha.directory.Posts;
import bd.sabha.directory.Viewer;
import jakarta.servlet.http.HttpServletResponse;
import java.util.stream.Stream;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** On a committee's page: how its papers are printed and who issues them. */
@Controller
@RequestMapping("/committees/{id}/papers")
class PapersController {

    private final CommitteePage page;
    private final CommitteeAccess access;
    private final CommitteeEditing editing;
    private final Committees committees;
    private final Posts posts;

    PapersController(
            CommitteePage page, CommitteeAccess access, CommitteeEditing editing, Committees committees, Posts posts) {
        this.page = page;
        this.access = access;
        this.editing = editing;
        this.committees = committees;
        this.posts = posts;
    }

    @PostMapping(params = "search")
    String search(
            @PathVariable long id,
            @ModelAttribute("papersForm") PapersForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        access.requireKeeper(id, viewer);
        typed(form, model);
        return page.show(id, viewer, model);
    }

    @PostMapping
    String keep(
            @PathVariable long id,
            @RequestParam long version,
            @ModelAttribute("papersForm") PapersForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        access.requireKeeper(id, viewer);
        typed(form, model);
        form.check(errors, committees.get(id));
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return page.show(id, viewer, model);
        }
        try {
            editing.keepPapers(id, version, form);
        } catch (OptimisticLockingFailureException overtaken) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            model.addAttribute("conflict", "papers");
            return page.show(id, viewer, model);
        }
        redirect.addFlashAttribute("flash", "committee.kept");
        return "redirect:/committees/" + id;
    }

    private void typed(PapersForm form, Model model) {
        model.addAttribute("open", "papers")
                .addAttribute(
                        "issuer",
                        posts.inOrder(Stream.ofNullable(form.issuerPost()).toList()));
    }
}
