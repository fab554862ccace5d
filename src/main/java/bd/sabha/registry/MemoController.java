package bd.sabha.registry;

import bd.sabha.calendar.Format;
import bd.sabha.directory.Viewer;
import bd.sabha.memo.UnreadableMemo;
import bd.sabha.registry.Shelves.Shelf;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The register of issued memos; administrators say there after which number a file goes on. */
@Controller
@RequestMapping("/memos")
class MemoController {

    private static final int HIGHEST = 999_999;

    private final MemoRegister register;
    private final Memos memos;
    private final Shelves shelves;
    private final MessageSource messages;

    MemoController(MemoRegister register, Memos memos, Shelves shelves, MessageSource messages) {
        this.register = register;
        this.memos = memos;
        this.shelves = shelves;
        this.messages = messages;
    }

    @GetMapping
    String show(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "1") int page,
            Viewer viewer,
            Model model,
            HttpServletResponse response) {
        var sought = Sought.memos(q, from, to);
        if (!sought.isUnderstood()) response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        var committees = shelves.of(viewer).stream().map(Shelf::committeeId).toList();
        var found = sought.isUnderstood()
                ? register.find(committees, viewer.administrator(), sought, PageOf.offset(page), PageOf.SIZE + 1)
                : List.<MemoRegister.Line>of();
        model.addAttribute("sought", sought).addAttribute("found", PageOf.of(found, page));
        if (viewer.administrator()) model.addAttribute("counters", register.counters());
        return "archive/memos";
    }

    /** The file goes on after that number. */
    @PostMapping("/counters")
    String startAfter(
            @RequestParam(defaultValue = "") String prefix,
            @RequestParam(defaultValue = "") String last,
            Viewer viewer,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        if (!viewer.administrator()) throw new AccessDeniedException("only for administrators");
        try {
            memos.startAfter(prefix, number(last));
            flash.addFlashAttribute("flash", "registry.memos.started");
            return "redirect:/memos";
        } catch (UnreadableMemo trouble) {
            var language = LocaleContextHolder.getLocale();
            model.addAttribute(
                    "prefixProblem", messages.getMessage(trouble.key(), trouble.arguments(language), language));
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        } catch (NumberFormatException noNumber) {
            model.addAttribute("lastProblem", "registry.memos.last.wrong");
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        } catch (IllegalStateException past) {
            model.addAttribute("lastProblem", "registry.memos.past");
            response.setStatus(HttpStatus.CONFLICT.value());
        }
        model.addAttribute("prefix", prefix).addAttribute("last", last);
        return again(viewer, model, response);
    }

    private String again(Viewer viewer, Model model, HttpServletResponse response) {
        var status = response.getStatus();
        var view = show("", "", "", 1, viewer, model, response);
        response.setStatus(status);
        return view;
    }

    private static int number(String typed) {
        int number = Integer.parseInt(Format.latinDigits(typed.strip()));
        if (number < 0 || number > HIGHEST) throw new NumberFormatException(typed);
        return number;
    }
}
