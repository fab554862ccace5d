package bd.sabha.registry;

import bd.sabha.directory.Callers;
import bd.sabha.registry.Finding.Kind;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/**
 * Says what a document is and whether it still is as it was issued; no login. Whoever has neither its code nor its file
 * learns nothing.
 */
@Controller
@RequestMapping("/verify")
class VerificationController {

    /** To examine a file is as much work as many pages. */
    private static final int EFFORT = 5;

    private final DocumentAccounts accounts;
    private final Examinations examinations;
    private final Callers callers;

    VerificationController(DocumentAccounts accounts, Examinations examinations, Callers callers) {
        this.accounts = accounts;
        this.examinations = examinations;
        this.callers = callers;
    }

    @ModelAttribute
    void beLeftAlone(HttpServletResponse response) {
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
    }

    /** @param code as somebody typed it from paper */
    @GetMapping
    ModelAndView start(@RequestParam(required = false) @Nullable String code) {
        if (code == null) return new ModelAndView("verify/start");
        return VerificationCode.read(code)
                .map(read -> new ModelAndView("redirect:/verify/" + read))
                .orElseGet(() -> new ModelAndView(
                        "verify/start",
                        Map.of("typed", code, "codeProblem", "registry.verify.code.wrong"),
                        HttpStatus.UNPROCESSABLE_ENTITY));
    }

    @GetMapping("/{code}")
    ModelAndView show(@PathVariable String code, HttpServletRequest request) {
        if (!callers.mayAsk(request.getRemoteAddr())) return busy();
        return VerificationCode.read(code)
                .flatMap(accounts::withCode)
                .map(account -> new ModelAndView("verify/document", Map.of("account", account)))
                .orElseGet(() -> new ModelAndView(
                        "verify/start",
                        Map.of("typed", code, "codeProblem", "registry.verify.code.unknown"),
                        HttpStatus.NOT_FOUND));
    }

    @PostMapping
    ModelAndView examine(
            @RequestParam(name = "file", required = false) @Nullable MultipartFile file, HttpServletRequest request)
            throws IOException {
        if (!callers.mayAsk(request.getRemoteAddr(), EFFORT)) return busy();
        if (file == null || file.isEmpty()) return answer(Finding.of(Kind.MISSING));
        return examinations.of(file).map(VerificationController::answer).orElseGet(VerificationController::busy);
    }

    private static ModelAndView answer(Finding finding) {
        return finding.kind().isAnswer()
                ? new ModelAndView("verify/finding", Map.of("finding", finding))
                : new ModelAndView(
                        "verify/start",
                        Map.of("fileProblem", "registry.verify.file." + finding.key()),
                        HttpStatus.UNPROCESSABLE_ENTITY);
    }

    private static ModelAndView busy() {
        return new ModelAndView("verify/start", Map.of("busy", "registry.verify.busy"), HttpStatus.TOO_MANY_REQUESTS);
    }
}
