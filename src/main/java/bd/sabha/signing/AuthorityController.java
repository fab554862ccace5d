package bd.sabha.signing;

import bd.sabha.directory.Viewer;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** An administrator says whose certificates are trusted, and takes certificates from people who lost their passphrase. */
@Controller
@RequestMapping("/administration/authorities")
class AuthorityController {

    private static final int LISTED = 500;

    private final Authorities authorities;
    private final KeyTable keys;
    private final Clock clock;

    AuthorityController(Authorities authorities, KeyTable keys, Clock clock) {
        this.authorities = authorities;
        this.keys = keys;
        this.clock = clock;
    }

    @ModelAttribute
    void onlyAdministrators(Viewer viewer) {
        if (!viewer.administrator()) {
            throw new AccessDeniedException("only for administrators");
        }
    }

    /** An authority as the page shows it. */
    record Row(long id, Certificate certificate, String fingerprint, boolean own, boolean valid) {}

    @GetMapping
    String show(Model model) {
        var now = clock.instant();
        model.addAttribute(
                "authorities",
                authorities.trusted().stream()
                        .map(it -> new Row(
                                it.id(),
                                it.certificate(),
                                it.fingerprint(),
                                it.own(),
                                it.certificate().isValidAt(now)))
                        .toList());
        model.addAttribute("keys", keys.all(LISTED)).addAttribute("now", now);
        return "signing/authorities";
    }

    @PostMapping
    Object add(
            Viewer viewer,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash)
            throws IOException {
        try {
            var bytes = Uploads.bytes(file, "signing.authorities.file-big");
            authorities.add(AuthorityFile.read(bytes, clock.instant()), null, viewer.personId());
            return done("signing.authorities.added", flash);
        } catch (SigningTrouble trouble) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            model.addAttribute("trouble", trouble);
            return show(model);
        }
    }

    @PostMapping("/{id}/withdrawal")
    RedirectView withdraw(@PathVariable long id, RedirectAttributes flash) {
        authorities.withdraw(id);
        return done("signing.authorities.withdrawn", flash);
    }

    @PostMapping("/keys/{personId}/withdrawal")
    RedirectView withdrawKey(@PathVariable long personId, RedirectAttributes flash) {
        keys.forget(personId);
        return done("signing.authorities.key-withdrawn", flash);
    }

    private static RedirectView done(String words, RedirectAttributes flash) {
        flash.addFlashAttribute("flash", words);
        var back = new RedirectView("/administration/authorities", true);
        back.setStatusCode(HttpStatus.SEE_OTHER);
        return back;
    }
}
