package bd.sabha.directory;

import bd.sabha.directory.Absence.Refused;
import bd.sabha.directory.AbsenceLists.Colleague;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** Somebody who will be absent names a colleague for these days. */
@Controller
@RequestMapping("/absence")
class AbsenceController {

    private static final int LISTED = 20;

    private final Absences absences;
    private final AbsenceLists lists;
    private final Clock clock;

    AbsenceController(Absences absences, AbsenceLists lists, Clock clock) {
        this.absences = absences;
        this.lists = lists;
        this.clock = clock;
    }

    @InitBinder
    void readTolerantly(WebDataBinder binder) {
        TolerantReading.of(binder);
    }

    @GetMapping
    String show(Viewer viewer, Model model) {
        return page(AbsenceForm.empty(viewer), "", viewer, model);
    }

    /** What the search for a colleague found, as the page shows it; without JavaScript the whole form comes along. */
    @GetMapping("/colleagues")
    String colleagues(
            @RequestParam(name = "colleague-search", defaultValue = "") String query,
            @ModelAttribute("form") AbsenceForm form,
            BindingResult unread,
            Viewer viewer,
            Model model) {
        page(form, query, viewer, model);
        return "absence/show :: colleagues";
    }

    @PostMapping(params = "search")
    String search(
            @RequestParam(name = "colleague-search", defaultValue = "") String query,
            @ModelAttribute("form") AbsenceForm form,
            BindingResult unread,
            Viewer viewer,
            Model model) {
        return page(form, query, viewer, model);
    }

    @PostMapping(params = "!search")
    Object enter(
            @RequestParam(name = "colleague-search", defaultValue = "") String query,
            @ModelAttribute("form") AbsenceForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        form.check(errors);
        if (!errors.hasErrors()) {
            try {
                absences.enter(form.wish(viewer.personId()));
                return done("absence.entered", flash);
            } catch (Refused refused) {
                AbsenceForm.reject(errors, refused.problems());
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        return page(form, query, viewer, model);
    }

    @PostMapping("/{id}/end")
    RedirectView end(@PathVariable long id, Viewer viewer, RedirectAttributes flash) {
        if (absences.of(viewer.personId()).stream().noneMatch(absence -> absence.id() == id)) {
            throw new AccessDeniedException("/absence/" + id);
        }
        absences.end(id, viewer.personId());
        return done("absence.ended", flash);
    }

    private static RedirectView done(String words, RedirectAttributes flash) {
        flash.addFlashAttribute("flash", words);
        var back = new RedirectView("/absence", true);
        back.setStatusCode(HttpStatus.SEE_OTHER);
        return back;
    }

    private String page(AbsenceForm form, String query, Viewer viewer, Model model) {
        if (viewer.charges().isEmpty()) {
            throw new AccessDeniedException("holds no post");
        }
        var named =
                Stream.ofNullable(form.colleague()).flatMap(lists::colleague).toList();
        model.mergeAttributes(Map.of("form", form));
        model.addAttribute("query", query.strip());
        model.addAttribute("named", named);
        model.addAttribute(
                "found",
                lists.colleagues(query, viewer.personId(), LISTED).stream()
                        .filter(some -> named.stream().map(Colleague::id).noneMatch(id -> id == some.id()))
                        .toList());
        model.addAttribute("charges", viewer.charges());
        model.addAttribute("own", absences.of(viewer.personId()));
        model.addAttribute("covered", absences.coveredBy(viewer.personId()));
        model.addAttribute("today", LocalDate.now(clock));
        return "absence/show";
    }
}
