package bd.sabha.decision;

import bd.sabha.directory.Viewer;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Records, changes and removes the decisions of minutes while their member-secretary writes them. */
@Controller
class DecisionController {

    private final Decisions decisions;
    private final DecisionPages pages;

    DecisionController(Decisions decisions, DecisionPages pages) {
        this.decisions = decisions;
        this.pages = pages;
    }

    @GetMapping("/minutes/{minutesId}/decisions")
    ModelAndView blank(
            @PathVariable long minutesId,
            @RequestParam long discussionId,
            @RequestHeader(required = false) @Nullable String referer,
            Viewer viewer) {
        pages.requireEditor(viewer, minutesId);
        return pages.form(minutesId, DecisionForm.empty(discussionId, pages.back(referer, minutesId)));
    }

    @PostMapping(path = "/minutes/{minutesId}/decisions", params = "!search")
    ModelAndView add(
            @PathVariable long minutesId,
            @ModelAttribute DecisionForm form,
            Viewer viewer,
            RedirectAttributes redirect) {
        pages.requireEditor(viewer, minutesId);
        return save(
                minutesId, form.over(null), redirect, () -> decisions.add(minutesId, form.discussionId(), form.text()));
    }

    @PostMapping(path = "/minutes/{minutesId}/decisions", params = "search")
    ModelAndView againForNew(
            @PathVariable long minutesId,
            @ModelAttribute DecisionForm form,
            @RequestParam String search,
            Viewer viewer) {
        pages.requireEditor(viewer, minutesId);
        return pages.again(minutesId, form.over(null), search);
    }

    @GetMapping("/decisions/{id}")
    ModelAndView show(@PathVariable long id, @RequestHeader(required = false) @Nullable String referer, Viewer viewer) {
        var decision = decisions.get(id);
        return pages.mayEdit(viewer, decision.minutesId())
                ? pages.form(decision.minutesId(), DecisionForm.of(decision, pages.back(referer, decision.minutesId())))
                : new ModelAndView("redirect:/minutes/" + decision.minutesId() + "#decision-" + id);
    }

    @PostMapping(path = "/decisions/{id}", params = "!search")
    ModelAndView change(
            @PathVariable long id,
            @RequestParam long minutesId,
            @ModelAttribute DecisionForm form,
            Viewer viewer,
            RedirectAttributes redirect) {
        try {
            var current = decisions.get(id);
            pages.requireEditor(viewer, current.minutesId());
            return save(
                    current.minutesId(),
                    form.about(id),
                    redirect,
                    () -> decisions.change(id, form.text(), form.version()));
        } catch (NoSuchElementException e) {
            pages.requireEditor(viewer, minutesId);
            return pages.conflict(minutesId, form.over(null), null);
        }
    }

    @PostMapping(path = "/decisions/{id}", params = "search")
    ModelAndView againForChange(
            @PathVariable long id, @ModelAttribute DecisionForm form, @RequestParam String search, Viewer viewer) {
        var decision = decisions.get(id);
        pages.requireEditor(viewer, decision.minutesId());
        return pages.again(decision.minutesId(), form.about(id), search);
    }

    @PostMapping("/decisions/{id}/removal")
    ModelAndView remove(
            @PathVariable long id,
            @RequestParam long version,
            @RequestHeader(required = false) @Nullable String referer,
            Viewer viewer,
            RedirectAttributes redirect) {
        var decision = decisions.get(id);
        var minutesId = decision.minutesId();
        pages.requireEditor(viewer, minutesId);
        var form = DecisionForm.of(decision, pages.back(referer, minutesId));
        try {
            decisions.remove(id, version);
        } catch (OptimisticLockingFailureException e) {
            return pages.conflict(minutesId, form, decision);
        }
        return pages.done(minutesId, form, "decision.removed", redirect);
    }

    private ModelAndView save(long minutesId, DecisionForm form, RedirectAttributes redirect, Runnable work) {
        var problems = pages.problems(minutesId, form);
        if (!problems.isEmpty()) {
            return pages.form(minutesId, form, problems, HttpStatus.UNPROCESSABLE_ENTITY);
        }
        try {
            work.run();
        } catch (OptimisticLockingFailureException e) {
            return conflict(minutesId, form);
        }
        return pages.done(minutesId, form, "decision.saved", redirect);
    }

    private ModelAndView conflict(long minutesId, DecisionForm form) {
        try {
            var current = decisions.get(Objects.requireNonNull(form.decisionId()));
            return pages.conflict(minutesId, form.over(current), current);
        } catch (NoSuchElementException gone) {
            return pages.conflict(minutesId, form.over(null), null);
        }
    }
}
