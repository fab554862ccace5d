package bd.sabha.minutes;

import bd.sabha.committee.MinutesLayout;
import bd.sabha.directory.Viewer;
import bd.sabha.registry.Documents;
import bd.sabha.workflow.Subject;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Minutes as they are printed, their opening and closing. */
@Controller
class MinutesController {

    private final MinutesBook book;
    private final MinutesAccess access;
    private final MinutesPages pages;
    private final Documents documents;

    MinutesController(MinutesBook book, MinutesAccess access, MinutesPages pages, Documents documents) {
        this.book = book;
        this.access = access;
        this.pages = pages;
        this.documents = documents;
    }

    @GetMapping("/minutes/{id}")
    ModelAndView show(@PathVariable long id, Viewer viewer) {
        return pages.show(id, viewer);
    }

    /** The page as it left the office. */
    @GetMapping("/minutes/{id}/document")
    String document(@PathVariable long id) {
        return "redirect:/documents/"
                + documents
                        .of(Subject.of("minutes", id), "minutes")
                        .orElseThrow()
                        .id();
    }

    /** Writes the opening and the closing anew. */
    @PostMapping("/minutes/{id}/wording")
    ModelAndView rewrite(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String opening,
            @RequestParam(defaultValue = "") String closing,
            @RequestParam(required = false) @Nullable MinutesLayout layout,
            @RequestParam long version,
            @RequestParam(required = false) @Nullable String back,
            Viewer viewer,
            RedirectAttributes flash) {
        var minutes = book.get(id);
        var chosen = Objects.requireNonNullElse(layout, minutes.layout());
        access.requireWriter(viewer, minutes);
        var values = Map.of("opening", opening, "closing", closing, "layout", chosen.name());
        var problems = new HashMap<String, String>();
        values.forEach((field, words) -> {
            if (words.isBlank()) problems.put(field, "minutes.problem.required");
        });
        if (!problems.isEmpty()) {
            return pages.wrong(id, viewer, Typed.wrong("wording", values, problems));
        }
        return pages.save(id, viewer, Typed.wrong("wording", values, problems), () -> {
            book.rewrite(id, chosen, opening, closing, version);
            flash.addFlashAttribute("flash", "minutes.saved");
            return pages.back(back, minutes, "wording");
        });
    }
}
