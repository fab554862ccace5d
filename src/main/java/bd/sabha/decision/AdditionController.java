package bd.sabha.decision;

import bd.sabha.committee.CommitteeAccess;
import bd.sabha.directory.Viewer;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Gives a signed decision to posts that came into the register since. */
@Controller
class AdditionController {

    private final Decisions decisions;
    private final Additions additions;
    private final CommitteeAccess access;

    AdditionController(Decisions decisions, Additions additions, CommitteeAccess access) {
        this.decisions = decisions;
        this.additions = additions;
        this.access = access;
    }

    @PostMapping("/decisions/{id}/additions")
    ModelAndView add(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable List<String> posts,
            Viewer viewer,
            RedirectAttributes redirect) {
        var decision = decisions.get(id);
        var actor = access.runner(decision.committeeId(), viewer);
        var chosen = Seen.ids(posts == null ? Stream.empty() : posts.stream());
        if (chosen.contains(0L)) {
            throw new ResponseStatusException(HttpStatus.UNPROCESSABLE_ENTITY);
        }
        var added = additions.add(id, chosen, actor.incumbencyId());
        redirect.addFlashAttribute("flash", added > 0 ? "decision.addition.done" : "decision.addition.none");
        var back = new ModelAndView("redirect:/minutes/" + decision.minutesId() + "#since-" + id);
        back.setStatus(HttpStatus.SEE_OTHER);
        return back;
    }
}
