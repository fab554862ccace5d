package bd.sabha.decision;

import bd.sabha.directory.Posts;
import bd.sabha.directory.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The pages of the decision form: whole ones, and for htmx the piece of a page that changes. */
@Component
class DecisionPages {

    private final Decisions decisions;
    private final Posts posts;
    private final Previews previews;
    private final RegisterChanges changes;
    private final List<MinutesEditing> editing;
    private final HttpServletRequest request;
    private final HttpServletResponse response;

    DecisionPages(
            Decisions decisions,
            Posts posts,
            Previews previews,
            RegisterChanges changes,
            List<MinutesEditing> editing,
            HttpServletRequest request,
            HttpServletResponse response) {
        this.decisions = decisions;
        this.posts = posts;
        this.previews = previews;
        this.changes = changes;
        this.editing = editing;
        this.request = request;
        this.response = response;
    }

    boolean mayEdit(Viewer viewer, long minutesId) {
        return editing.stream().anyMatch(some -> some.allows(viewer, minutesId));
    }

    void requireEditor(Viewer viewer, long minutesId) {
        if (!mayEdit(viewer, minutesId)) {
            throw new AccessDeniedException("minutes " + minutesId + " are not open to " + viewer.username());
        }
    }

    /** What is wrong with the form: by field the key of the words that say so. */
    Map<String, String> problems(long minutesId, DecisionForm form) {
        var problems = new LinkedHashMap<>(form.problems());
        var preview = previews.of(form, minutesId, null);
        if (posts.inOrder(form.posts()).size() < form.posts().size()) {
            problems.put("implementers", "decision.post.unknown");
        } else if (!preview.wasSeen(form.seen())) {
            problems.put("implementers", "decision.preview.unseen");
        } else if (preview.open() > 0 && !form.leaveOpen()) {
            problems.put("implementers", "decision.preview.open");
        }
        return problems;
    }

    ModelAndView form(long minutesId, DecisionForm form) {
        return form(minutesId, form, Map.of(), HttpStatus.OK);
    }

    ModelAndView form(long minutesId, DecisionForm form, Map<String, String> problems, HttpStatus status) {
        if (htmx() && status != HttpStatus.OK) {
            response.setHeader("HX-Retarget", "#decision-form");
        }
        var page = new ModelAndView(htmx() ? "decisions/form :: editor" : "decisions/form", status);
        page.addObject("minutesId", minutesId)
                .addObject("form", form)
                .addObject("problems", problems)
                .addObject("preview", previews.of(form, minutesId, kept(form)))
                .addObject("forInformation", posts.inOrder(form.informed()));
        return page;
    }

    private @Nullable DecisionView kept(DecisionForm form) {
        return form.decisionId() == null ? null : decisions.get(form.decisionId());
    }

    /** The form again, with what was asked of it: to search, to replace words, to add those who came later. */
    ModelAndView again(long minutesId, DecisionForm form, String asked) {
        var words = asked.split("\\R", 3);
        if (asked.equals("later") && form.decisionId() != null) {
            var since = changes.since(decisions.get(form.decisionId()));
            return form(minutesId, since == null ? form : form.alsoFor(since.postIds()));
        }
        return form(
                minutesId,
                words.length == 3 && words[0].equals("replace")
                        ? form.written(form.implementersAsWritten().replace(words[1], words[2]))
                        : form);
    }

    /** Somebody was faster: what was typed stays, what is recorded now is shown; null: it was removed. */
    ModelAndView conflict(long minutesId, DecisionForm form, @Nullable DecisionView current) {
        var words = current == null ? "decision.conflict.gone" : "decision.conflict";
        return form(minutesId, form, Map.of("conflict", words), HttpStatus.CONFLICT)
                .addObject("current", current);
    }

    ModelAndView done(long minutesId, DecisionForm form, String flash, RedirectAttributes redirect) {
        if (htmx()) {
            return new ModelAndView("decisions/fragments :: saved")
                    .addObject("minutesId", minutesId)
                    .addObject("discussionId", form.discussionId())
                    .addObject("decisions", decisions.of(minutesId));
        }
        redirect.addFlashAttribute("flash", flash);
        var back = new ModelAndView("redirect:" + path(form.back(), minutesId) + "#discussion-" + form.discussionId());
        back.setStatus(HttpStatus.SEE_OTHER);
        return back;
    }

    /** The page that the form was opened from. */
    String back(@Nullable String referer, long minutesId) {
        try {
            return path(referer == null ? "" : URI.create(referer).getPath(), minutesId);
        } catch (IllegalArgumentException e) {
            return path("", minutesId);
        }
    }

    private static String path(String asked, long minutesId) {
        return asked.matches("/(meetings|minutes)/\\d+") ? asked : "/minutes/" + minutesId;
    }

    private boolean htmx() {
        return request.getHeader("HX-Request") != null;
    }
}
