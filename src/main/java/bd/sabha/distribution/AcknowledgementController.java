package bd.sabha.distribution;

import bd.sabha.directory.Callers;
import bd.sabha.registry.DocumentFiles;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Says with a copy's token that the copy arrived; no login, no session. To look is not to acknowledge: the scanners of
 * mail servers open every link.
 */
@Controller
@RequestMapping("/acknowledge/{token}")
class AcknowledgementController {

    private final DispatchTable table;
    private final PaperSlips slips;
    private final DocumentFiles files;
    private final Callers callers;

    AcknowledgementController(DispatchTable table, PaperSlips slips, DocumentFiles files, Callers callers) {
        this.table = table;
        this.slips = slips;
        this.files = files;
        this.callers = callers;
    }

    @ModelAttribute
    void beLeftAlone(HttpServletResponse response) {
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
    }

    @GetMapping
    ModelAndView show(@PathVariable String token, HttpServletRequest request) {
        return answer(token, request, this::page);
    }

    @PostMapping
    ModelAndView acknowledge(@PathVariable String token, HttpServletRequest request) {
        return answer(token, request, copy -> {
            table.acknowledged(copy.id());
            var seeOther = new ModelAndView("redirect:/acknowledge/" + copy.token());
            seeOther.setStatus(HttpStatus.SEE_OTHER);
            return seeOther;
        });
    }

    /** What came with the copy, to who said that it came. */
    @GetMapping("/document.pdf")
    Object document(@PathVariable String token, HttpServletRequest request) {
        if (!callers.mayAsk(request.getRemoteAddr())) return trouble("busy", HttpStatus.TOO_MANY_REQUESTS);
        return table.withToken(token)
                .filter(copy -> copy.acknowledgedAt() != null && copy.documentId() != null)
                .<Object>map(copy ->
                        files.pdf(Objects.requireNonNull(copy.documentId())).answer())
                .orElseGet(() -> trouble("unknown", HttpStatus.NOT_FOUND));
    }

    private ModelAndView answer(String token, HttpServletRequest request, Function<Dispatch, ModelAndView> found) {
        if (!callers.mayAsk(request.getRemoteAddr())) return trouble("busy", HttpStatus.TOO_MANY_REQUESTS);
        var copy = table.withToken(token);
        return copy.map(found).orElseGet(() -> trouble("unknown", HttpStatus.NOT_FOUND));
    }

    private ModelAndView page(Dispatch copy) {
        return new ModelAndView(
                "acknowledge/show", Map.of("slip", slips.of(copy), "copy", copy.copy(), "token", copy.token()));
    }

    private static ModelAndView trouble(String which, HttpStatus status) {
        return new ModelAndView("acknowledge/trouble", Map.of("which", which), status);
    }
}
