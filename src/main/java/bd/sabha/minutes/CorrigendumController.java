package bd.sabha.minutes;

import bd.sabha.directory.Viewer;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is corrected in signed minutes: begun from their page, written row by row until the chair signs. */
@Controller
class CorrigendumController {

    private static final String NEW = "correction-new";

    private final Corrigenda corrigenda;
    private final CorrigendumAccess access;
    private final CorrigendumPages pages;
    private final MinutesBook book;

    CorrigendumController(Corrigenda corrigenda, CorrigendumAccess access, CorrigendumPages pages, MinutesBook book) {
        this.corrigenda = corrigenda;
        this.access = access;
        this.pages = pages;
        this.book = book;
    }

    @PostMapping("/minutes/{id}/corrigenda")
    ModelAndView begin(@PathVariable long id, Viewer viewer) {
        var by = access.requireBeginner(viewer, book.get(id));
        var begun = corrigenda.begin(id, by.incumbencyId());
        return new ModelAndView("redirect:/corrigenda/" + begun.key(), HttpStatus.SEE_OTHER);
    }

    @GetMapping("/corrigenda/{id}")
    ModelAndView show(@PathVariable long id, Viewer viewer) {
        return pages.show(id, viewer, Typed.nothing(), HttpStatus.OK);
    }

    @PostMapping("/corrigenda/{id}/corrections")
    ModelAndView add(
            @PathVariable long id, @ModelAttribute CorrectionForm form, Viewer viewer, RedirectAttributes flash) {
        var typed = typed(id, NEW, form, viewer);
        return kept(id, viewer, typed, flash, "minutes.saved", () -> corrigenda.add(id, form));
    }

    @PostMapping("/corrigenda/{id}/corrections/{correctionId}")
    ModelAndView change(
            @PathVariable long id,
            @PathVariable long correctionId,
            @ModelAttribute CorrectionForm form,
            @RequestParam long version,
            Viewer viewer,
            RedirectAttributes flash) {
        var typed = typed(id, "correction-" + correctionId, form, viewer);
        return kept(
                id, viewer, typed, flash, "minutes.saved", () -> corrigenda.change(id, correctionId, form, version));
    }

    @PostMapping("/corrigenda/{id}/corrections/{correctionId}/removal")
    ModelAndView remove(
            @PathVariable long id,
            @PathVariable long correctionId,
            @RequestParam long version,
            Viewer viewer,
            RedirectAttributes flash) {
        access.requireWriter(viewer, corrigenda.get(id));
        var typed = Typed.wrong("correction-" + correctionId, Map.of(), Map.of());
        return kept(id, viewer, typed, flash, "minutes.removed", () -> corrigenda.remove(id, correctionId, version));
    }

    private Typed typed(long id, String part, CorrectionForm form, Viewer viewer) {
        var corrigendum = corrigenda.get(id);
        access.requireWriter(viewer, corrigendum);
        return Typed.wrong(part, form.values(), form.problems(pages.parts(corrigendum)));
    }

    private ModelAndView kept(
            long id, Viewer viewer, Typed typed, RedirectAttributes flash, String said, Runnable work) {
        if (!typed.problems().isEmpty()) {
            return pages.show(id, viewer, typed, HttpStatus.UNPROCESSABLE_ENTITY);
        }
        flash.addFlashAttribute("flash", said);
        return pages.save(id, viewer, typed, work);
    }
}
