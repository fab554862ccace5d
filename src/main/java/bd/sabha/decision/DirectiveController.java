package bd.sabha.decision;

import bd.sabha.committee.CommitteeAccess;
import bd.sabha.decision.Directive.SamePost;
import bd.sabha.decision.Directive.Settled;
import bd.sabha.directory.Posts;
import bd.sabha.directory.Viewer;
import bd.sabha.workflow.Processes;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page of a directive; its member-secretary or chair withdraws it or hands it over. */
@Controller
class DirectiveController {

    private final DirectiveFiles files;
    private final Directives directives;
    private final CommitteeAccess access;
    private final Posts posts;

    DirectiveController(DirectiveFiles files, Directives directives, CommitteeAccess access, Posts posts) {
        this.files = files;
        this.directives = directives;
        this.access = access;
        this.posts = posts;
    }

    @GetMapping("/directives/{id}")
    String show(@PathVariable long id, Viewer viewer, Model model) {
        model.addAllAttributes(page(id, viewer));
        return "directives/show";
    }

    @PostMapping("/directives/{id}/withdrawal")
    ModelAndView withdraw(
            @PathVariable long id, @RequestParam String reason, Viewer viewer, RedirectAttributes redirect) {
        var actor = requireRunner(id, viewer);
        var typed = new Typed(reason, null);
        if (reason.isBlank()) {
            return again(id, viewer, HttpStatus.UNPROCESSABLE_ENTITY, "withdrawal", "decision.reason.required", typed);
        }
        return act(id, viewer, redirect, "withdrawal", typed, () -> directives.withdraw(id, reason.strip(), actor));
    }

    @PostMapping(path = "/directives/{id}/handovers", params = "!search")
    ModelAndView handOver(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable Long postId,
            @RequestParam String reason,
            Viewer viewer,
            RedirectAttributes redirect) {
        var actor = requireRunner(id, viewer);
        var typed = new Typed(reason, postId);
        var known = postId != null && !posts.all(List.of(postId)).isEmpty();
        if (!known || reason.isBlank()) {
            var problem = !known ? "decision.handover.postRequired" : "decision.reason.required";
            return again(id, viewer, HttpStatus.UNPROCESSABLE_ENTITY, "handover", problem, typed);
        }
        return act(
                id, viewer, redirect, "handover", typed, () -> directives.handOver(id, postId, reason.strip(), actor));
    }

    @PostMapping(path = "/directives/{id}/handovers", params = "search")
    ModelAndView search(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable Long postId,
            @RequestParam String reason,
            Viewer viewer) {
        requireRunner(id, viewer);
        return again(id, viewer, HttpStatus.OK, "handover", null, new Typed(reason, postId));
    }

    private ModelAndView act(
            long id, Viewer viewer, RedirectAttributes redirect, String kind, Typed typed, Runnable act) {
        try {
            act.run();
        } catch (SamePost e) {
            return again(id, viewer, HttpStatus.UNPROCESSABLE_ENTITY, kind, "decision.handover.samePost", typed);
        } catch (Settled | Processes.NothingWaits | OptimisticLockingFailureException e) {
            return again(id, viewer, HttpStatus.CONFLICT, kind, "decision." + kind + ".tooLate", typed);
        }
        redirect.addFlashAttribute("flash", "decision." + kind + ".done");
        var back = new ModelAndView("redirect:/directives/" + id);
        back.setStatus(HttpStatus.SEE_OTHER);
        return back;
    }

    private ModelAndView again(
            long id, Viewer viewer, HttpStatus status, String form, @Nullable String problem, Typed typed) {
        var page = new ModelAndView("directives/show", page(id, viewer), status);
        page.addObject("failed", form)
                .addObject("problem", problem)
                .addObject("reason", typed.reason())
                .addObject(
                        "chosen",
                        posts.inOrder(Stream.ofNullable(typed.postId()).toList()));
        return page;
    }

    private Map<String, Object> page(long id, Viewer viewer) {
        var file = files.of(id);
        var committeeId = file.decision().committeeId();
        if (!viewer.holds(file.post().id())) {
            access.requireReader(committeeId, viewer);
        }
        return Map.of("file", file, "chosen", List.of(), "runs", access.runs(committeeId, viewer) && !file.settled());
    }

    private long requireRunner(long id, Viewer viewer) {
        return access.runner(files.of(id).decision().committeeId(), viewer).incumbencyId();
    }

    /** What was typed into the form that failed. */
    record Typed(String reason, @Nullable Long postId) {}
}
