package bd.sabha.minutes;

import bd.sabha.directory.Viewer;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Writes and removes the appendices that follow the attendance. */
@Controller
@RequestMapping("/minutes/{id}/appendices")
class AppendixController {

    private static final String NEW = "appendix-new";

    private final MinutesBook book;
    private final Appendices appendices;
    private final MinutesAccess access;
    private final MinutesPages pages;

    AppendixController(MinutesBook book, Appendices appendices, MinutesAccess access, MinutesPages pages) {
        this.book = book;
        this.appendices = appendices;
        this.access = access;
        this.pages = pages;
    }

    @PostMapping
    ModelAndView add(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "") String text,
            Viewer viewer,
            RedirectAttributes flash) {
        access.requireWriter(viewer, book.get(id));
        var typed = checked(NEW, title, text);
        if (!typed.problems().isEmpty()) {
            return pages.wrong(id, viewer, typed);
        }
        return pages.save(id, viewer, typed, () -> {
            var appendix = appendices.add(id, title, text);
            flash.addFlashAttribute("flash", "minutes.saved");
            return page(id, "appendix-" + appendix);
        });
    }

    @PostMapping("/{appendixId}")
    ModelAndView change(
            @PathVariable long id,
            @PathVariable long appendixId,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "") String text,
            @RequestParam long version,
            Viewer viewer,
            RedirectAttributes flash) {
        access.requireWriter(viewer, book.get(id));
        var part = "appendix-" + appendixId;
        var typed = checked(part, title, text);
        if (!typed.problems().isEmpty()) {
            return pages.wrong(id, viewer, typed);
        }
        return pages.save(id, viewer, typed, () -> {
            appendices.change(id, appendixId, title, text, version);
            flash.addFlashAttribute("flash", "minutes.saved");
            return page(id, part);
        });
    }

    @PostMapping("/{appendixId}/removal")
    ModelAndView remove(
            @PathVariable long id,
            @PathVariable long appendixId,
            @RequestParam long version,
            Viewer viewer,
            RedirectAttributes flash) {
        access.requireWriter(viewer, book.get(id));
        var typed = Typed.wrong("appendix-" + appendixId, Map.of(), Map.of());
        return pages.save(id, viewer, typed, () -> {
            appendices.remove(id, appendixId, version);
            flash.addFlashAttribute("flash", "minutes.removed");
            return page(id, "appendices");
        });
    }

    private static Typed checked(String part, String title, String text) {
        var values = Map.of("title", title, "text", text);
        var problems = new HashMap<String, String>();
        values.forEach((field, words) -> {
            if (words.isBlank()) problems.put(field, "minutes.problem.required");
        });
        return Typed.wrong(part, values, problems);
    }

    private static String page(long id, String part) {
        return "/minutes/" + id + "#" + part;
    }
}
