package bd.sabha.minutes;

import bd.sabha.calendar.Languages;
import bd.sabha.directory.Posts;
import bd.sabha.directory.Viewer;
import bd.sabha.distribution.Dispatches.Addressee;
import bd.sabha.distribution.DistributionList;
import bd.sabha.workflow.Subject;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Whom copies of the minutes go to: posts and addressees outside, in the printed order. */
@Controller
@RequestMapping("/minutes/{id}/distribution")
class DistributionController {

    private static final String NEW = "entry-new";
    private static final String LIST = "distribution";

    private final MinutesBook book;
    private final MinutesAccess access;
    private final MinutesPages pages;
    private final DistributionList list;
    private final Posts posts;

    DistributionController(
            MinutesBook book, MinutesAccess access, MinutesPages pages, DistributionList list, Posts posts) {
        this.book = book;
        this.access = access;
        this.pages = pages;
        this.list = list;
        this.posts = posts.in(Languages.BANGLA);
    }

    @PostMapping(params = "!search")
    ModelAndView add(@PathVariable long id, @ModelAttribute EntryForm form, Viewer viewer, RedirectAttributes flash) {
        var minutes = book.get(id);
        access.requireWriter(viewer, minutes);
        var problems = form.problems();
        if (!problems.isEmpty()) {
            return pages.wrong(id, viewer, Typed.wrong(NEW, form.values(), problems));
        }
        return pages.save(id, viewer, Typed.wrong(NEW, form.values(), problems), () -> {
            book.requireUnsigned(id);
            list.add(Subject.of("minutes", id), addressee(form));
            flash.addFlashAttribute("flash", "minutes.saved");
            return pages.back(null, minutes, LIST);
        });
    }

    /** Without JavaScript: the page again, with the posts that were searched for. */
    @PostMapping(params = "search")
    ModelAndView search(@PathVariable long id, @ModelAttribute EntryForm form, Viewer viewer) {
        access.requireWriter(viewer, book.get(id));
        return pages.again(id, viewer, Typed.wrong(NEW, form.values(), Map.of()));
    }

    @PostMapping("/{entryId}")
    ModelAndView change(
            @PathVariable long id,
            @PathVariable long entryId,
            @ModelAttribute EntryForm form,
            @RequestParam long version,
            Viewer viewer,
            RedirectAttributes flash) {
        var minutes = book.get(id);
        var part = "entry-" + entryId;
        access.requireWriter(viewer, minutes);
        var problems = form.problems();
        if (!problems.isEmpty()) {
            return pages.wrong(id, viewer, Typed.wrong(part, form.values(), problems));
        }
        return pages.save(id, viewer, Typed.wrong(part, form.values(), problems), () -> {
            book.requireUnsigned(id);
            list.change(Subject.of("minutes", id), entryId, addressee(form), version);
            flash.addFlashAttribute("flash", "minutes.saved");
            return pages.back(null, minutes, LIST);
        });
    }

    @PostMapping("/{entryId}/moves")
    ModelAndView move(@PathVariable long id, @PathVariable long entryId, @RequestParam boolean up, Viewer viewer) {
        var minutes = book.get(id);
        access.requireWriter(viewer, minutes);
        list.move(Subject.of("minutes", id), entryId, up);
        return pages.seeOther(pages.back(null, minutes, "entry-" + entryId));
    }

    @PostMapping("/{entryId}/removal")
    ModelAndView remove(@PathVariable long id, @PathVariable long entryId, Viewer viewer, RedirectAttributes flash) {
        var minutes = book.get(id);
        access.requireWriter(viewer, minutes);
        list.remove(Subject.of("minutes", id), entryId);
        flash.addFlashAttribute("flash", "minutes.removed");
        return pages.seeOther(pages.back(null, minutes, LIST));
    }

    /** A post without words of its own is printed as the register has it. */
    private Addressee addressee(EntryForm form) {
        var printed = form.addressee();
        if (printed.isEmpty() && form.postId() != null) {
            var post = posts.get(form.postId());
            printed = post.designation() + ", " + post.office();
        }
        return new Addressee(form.postId(), printed, orNull(form.email()), form.purpose(), orNull(form.request()));
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
