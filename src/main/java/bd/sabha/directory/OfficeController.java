package bd.sabha.directory;

import bd.sabha.calendar.Format;
import bd.sabha.implementer.RegisterPicture.Kind;
import jakarta.servlet.http.HttpServletResponse;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An administrator enters, changes and deletes offices. */
@Controller
@ForAdministrators
@RequestMapping("/register/offices")
class OfficeController {

    private static final String OFFICE = "redirect:/register/offices/";

    private final OfficeRegister offices;
    private final OfficeEdits edits;
    private final Format format;

    OfficeController(OfficeRegister offices, OfficeEdits edits, Format format) {
        this.offices = offices;
        this.edits = edits;
        this.format = format;
    }

    @GetMapping("/new")
    String form(@RequestParam(required = false) @Nullable Long parent, Model model) {
        var layer = parent == null ? 1 : layerBelow(offices.get(parent).layer());
        model.addAttribute("form", OfficeForm.below(parent, layer));
        return page(null, model);
    }

    @PostMapping
    String enter(
            @ModelAttribute("form") OfficeForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        form.check(errors);
        try {
            if (!errors.hasErrors()) {
                return done(edits.enter(form), "administration.entered", redirect);
            }
        } catch (RegisterRefusal refusal) {
            refusal.tell(errors, format);
        }
        return again(HttpStatus.UNPROCESSABLE_ENTITY, null, model, response);
    }

    @PostMapping(params = "search")
    String search(@ModelAttribute("form") OfficeForm form, BindingResult errors, Model model) {
        return page(null, model);
    }

    @GetMapping("/{id}/edit")
    String form(@PathVariable long id, Model model) {
        var office = offices.get(id);
        model.addAttribute("form", OfficeForm.of(office));
        return page(office, model);
    }

    @PostMapping("/{id}")
    String change(
            @PathVariable long id,
            @ModelAttribute("form") OfficeForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        form.check(errors);
        try {
            if (!errors.hasErrors()) {
                edits.change(id, form);
                return done(id, "register.changed", redirect);
            }
        } catch (RegisterRefusal refusal) {
            refusal.tell(errors, format);
        } catch (OptimisticLockingFailureException overtaken) {
            model.addAttribute("now", OfficeForm.of(offices.get(id)));
            return again(HttpStatus.CONFLICT, offices.get(id), model, response);
        }
        return again(HttpStatus.UNPROCESSABLE_ENTITY, offices.get(id), model, response);
    }

    @PostMapping(path = "/{id}", params = "search")
    String search(@PathVariable long id, @ModelAttribute("form") OfficeForm form, BindingResult errors, Model model) {
        return page(offices.get(id), model);
    }

    @PostMapping("/{id}/deletion")
    String delete(@PathVariable long id, Model model, RedirectAttributes redirect, HttpServletResponse response) {
        var office = offices.get(id);
        try {
            edits.delete(id);
        } catch (DataIntegrityViolationException refused) {
            model.addAttribute("form", OfficeForm.of(office)).addAttribute("referred", References.words(refused));
            return again(HttpStatus.UNPROCESSABLE_ENTITY, office, model, response);
        }
        redirect.addFlashAttribute("flash", "register.deleted");
        return office.parentId() == null ? "redirect:/register" : OFFICE + office.parentId();
    }

    private static String done(long officeId, String words, RedirectAttributes redirect) {
        redirect.addFlashAttribute("flash", words);
        return OFFICE + officeId;
    }

    private static String again(
            HttpStatus status, @Nullable OfficeFacts office, Model model, HttpServletResponse response) {
        response.setStatus(status.value());
        return page(office, model);
    }

    private static String page(@Nullable OfficeFacts office, Model model) {
        model.addAttribute("office", office)
                .addAttribute("layers", new TreeSet<>(OfficeForm.LAYERS))
                .addAttribute("kinds", Kind.values());
        return "register/office-form";
    }

    private static int layerBelow(int layer) {
        return OfficeForm.LAYERS.stream()
                .filter(below -> below > layer && below < OfficeForm.OUTSIDE)
                .min(Integer::compare)
                .orElse(layer);
    }
}
