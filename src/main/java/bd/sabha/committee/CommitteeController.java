package bd.sabha.committee;

import bd.sabha.directory.Posts;
import bd.sabha.directory.Viewer;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A committee's page, where its member-secretary keeps members, standing items and rhythm. */
@Controller
class CommitteeController {

    private final CommitteePage page;
    private final CommitteeAccess access;
    private final CommitteeEditing editing;
    private final Posts posts;

    CommitteeController(CommitteePage page, CommitteeAccess access, CommitteeEditing editing, Posts posts) {
        this.page = page;
        this.access = access;
        this.editing = editing;
        this.posts = posts;
    }

    @GetMapping("/committees")
    String list(Viewer viewer, Model model) {
        model.addAttribute("committees", page.rows(viewer));
        return "committees/list";
    }

    @GetMapping("/committees/{id:\\d+}")
    String show(@PathVariable long id, Viewer viewer, Model model) {
        return page.show(id, viewer, model);
    }

    @PostMapping(path = "/committees/{id}/members", params = "search")
    String searchMembers(
            @PathVariable long id, @RequestParam(defaultValue = "") List<Long> members, Viewer viewer, Model model) {
        access.requireKeeper(id, viewer);
        model.addAttribute("chosen", posts.inOrder(members)).addAttribute("open", "members");
        return page.show(id, viewer, model);
    }

    @PostMapping("/committees/{id}/members")
    String members(
            @PathVariable long id,
            @RequestParam long version,
            @RequestParam(defaultValue = "") List<Long> members,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        access.requireKeeper(id, viewer);
        model.addAttribute("chosen", posts.inOrder(members)).addAttribute("open", "members");
        return keep(() -> editing.seat(id, version, members), id, viewer, model, redirect, response);
    }

    @PostMapping("/committees/{id}/standing-items")
    String standingItems(
            @PathVariable long id,
            @RequestParam long version,
            @RequestParam(defaultValue = "") String items,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        access.requireKeeper(id, viewer);
        model.addAttribute("items", items).addAttribute("open", "items");
        return keep(
                () -> editing.keepStandingItems(id, version, CommitteeForm.lines(items)),
                id,
                viewer,
                model,
                redirect,
                response);
    }

    @PostMapping("/committees/{id}/rhythm")
    String rhythm(
            @PathVariable long id,
            @RequestParam long version,
            @ModelAttribute("rhythmForm") RhythmForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        access.requireKeeper(id, viewer);
        model.addAttribute("open", "rhythm");
        form.check(errors);
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return page.show(id, viewer, model);
        }
        return keep(() -> editing.keepRhythm(id, version, form.rhythm(id)), id, viewer, model, redirect, response);
    }

    private String keep(
            Runnable change,
            long id,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        try {
            change.run();
        } catch (OptimisticLockingFailureException overtaken) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            model.addAttribute("conflict", model.getAttribute("open"));
            return page.show(id, viewer, model);
        }
        redirect.addFlashAttribute("flash", "committee.kept");
        return "redirect:/committees/" + id;
    }
}
