package bd.sabha.minutes;

import bd.sabha.decision.Decisions;
import bd.sabha.directory.Viewer;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Writes, orders and removes what was discussed. */
@Controller
@RequestMapping("/minutes/{id}/discussions")
class DiscussionController {

    private static final String NEW = "discussion-new";

    private final MinutesBook book;
    private final MinutesAccess access;
    private final MinutesPages pages;
    private final Decisions decisions;

    DiscussionController(MinutesBook book, MinutesAccess access, MinutesPages pages, Decisions decisions) {
        this.book = book;
        this.access = access;
        this.pages = pages;
        this.decisions = decisions;
    }

    @PostMapping
    ModelAndView add(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(required = false) @Nullable String back,
            Viewer viewer,
            RedirectAttributes flash) {
        var minutes = book.get(id);
        access.requireWriter(viewer, minutes);
        if (title.isBlank()) {
            return pages.wrong(id, viewer, untitled(NEW, title, text));
        }
        flash.addFlashAttribute("flash", "minutes.saved");
        return pages.seeOther(pages.back(back, minutes, "discussion-" + book.add(id, title, text)));
    }

    @PostMapping("/{discussionId}")
    ModelAndView change(
            @PathVariable long id,
            @PathVariable long discussionId,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "") String text,
            @RequestParam long version,
            @RequestParam(required = false) @Nullable String back,
            Viewer viewer,
            RedirectAttributes flash) {
        var minutes = book.get(id);
        var part = "discussion-" + discussionId;
        access.requireWriter(viewer, minutes);
        if (title.isBlank()) {
            return pages.wrong(id, viewer, untitled(part, title, text));
        }
        return pages.save(id, viewer, Typed.wrong(part, typed(title, text), Map.of()), () -> {
            book.change(id, discussionId, title, text, version);
            flash.addFlashAttribute("flash", "minutes.saved");
            return pages.back(back, minutes, part);
        });
    }

    @PostMapping("/{discussionId}/moves")
    ModelAndView move(
            @PathVariable long id,
            @PathVariable long discussionId,
            @RequestParam boolean up,
            @RequestParam(required = false) @Nullable String back,
            Viewer viewer) {
        var minutes = book.get(id);
        access.requireWriter(viewer, minutes);
        return pages.save(id, viewer, Typed.nothing(), () -> {
            book.move(id, discussionId, up);
            return pages.back(back, minutes, "discussion-" + discussionId);
        });
    }

    @PostMapping("/{discussionId}/removal")
    ModelAndView remove(
            @PathVariable long id,
            @PathVariable long discussionId,
            @RequestParam long version,
            @RequestParam(required = false) @Nullable String back,
            Viewer viewer,
            RedirectAttributes flash) {
        var minutes = book.get(id);
        access.requireWriter(viewer, minutes);
        var part = "discussion-" + discussionId;
        if (decisions.of(id).stream().anyMatch(decision -> decision.discussionId() == discussionId)) {
            var problem = Map.of("removal", "minutes.problem.has-decisions");
            return pages.wrong(id, viewer, Typed.wrong(part, Map.of(), problem));
        }
        return pages.save(id, viewer, Typed.wrong(part, Map.of(), Map.of()), () -> {
            book.remove(id, discussionId, version);
            flash.addFlashAttribute("flash", "minutes.removed");
            return pages.back(back, minutes, "discussions");
        });
    }

    private static Typed untitled(String part, String title, String text) {
        return Typed.wrong(part, typed(title, text), Map.of("title", "minutes.problem.required"));
    }

    private static Map<String, String> typed(String title, String text) {
        return Map.of("title", title, "text", text);
    }
}
