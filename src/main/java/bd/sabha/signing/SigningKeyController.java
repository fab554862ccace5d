package bd.sabha.signing;

import bd.sabha.directory.Viewer;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** A person's own certificate: gets one from the office, brings one along, or gives it up. No passphrase is shown again. */
@Controller
@RequestMapping("/signing-key")
class SigningKeyController {

    private static final String ISSUE = "issue";
    private static final String UPLOAD = "upload";
    private static final String REMOVAL = "removal";

    private final SigningKeys keys;
    private final Authorities authorities;
    private final Clock clock;

    SigningKeyController(SigningKeys keys, Authorities authorities, Clock clock) {
        this.keys = keys;
        this.authorities = authorities;
        this.clock = clock;
    }

    /** What is wrong in which of the page's forms. */
    record Wrong(String form, String field, String message, Object... arguments) {

        static Wrong of(String form, SigningTrouble trouble) {
            return new Wrong(form, trouble.field(), trouble.key(), trouble.arguments());
        }

        public boolean at(String inForm, String atField) {
            return form.equals(inForm) && field.equals(atField);
        }
    }

    @GetMapping
    String show(Viewer viewer, Model model) {
        var now = clock.instant();
        keys.of(viewer.personId()).ifPresent(certificate -> {
            model.addAttribute("certificate", certificate);
            model.addAttribute("valid", certificate.isValidAt(now));
        });
        model.addAttribute("usable", keys.isUsable(viewer.personId()));
        model.addAttribute("authority", authorities.own().isPresent());
        return "signing/key";
    }

    @PostMapping
    Object issue(
            Viewer viewer,
            @RequestParam(defaultValue = "") String current,
            @RequestParam(defaultValue = "") String passphrase,
            @RequestParam(defaultValue = "") String again,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        var unfit = Passphrases.wrong(passphrase, again);
        if (unfit.isPresent()) {
            return refused(new Wrong(ISSUE, unfit.get().field(), unfit.get().message()), viewer, model, response);
        }
        try {
            keys.requireCurrent(viewer.personId(), current);
            keys.issue(viewer.personId(), passphrase);
            return done("signing.key.issued", flash);
        } catch (SigningTrouble trouble) {
            return refused(Wrong.of(ISSUE, trouble), viewer, model, response);
        }
    }

    @PostMapping("/file")
    Object upload(
            Viewer viewer,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String current,
            @RequestParam(defaultValue = "") String passphrase,
            @RequestParam(defaultValue = "false") boolean mine,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash)
            throws IOException {
        try {
            var bytes = Uploads.bytes(file, "signing.trouble.file-big");
            keys.requireCurrent(viewer.personId(), current);
            keys.upload(viewer.personId(), bytes, passphrase, mine);
            return done("signing.key.uploaded", flash);
        } catch (SigningTrouble trouble) {
            model.addAttribute("otherOwner", mine || trouble instanceof SigningTrouble.OwnerDiffers);
            model.mergeAttributes(Map.of("mine", mine));
            return refused(Wrong.of(UPLOAD, trouble), viewer, model, response);
        }
    }

    @PostMapping("/removal")
    Object remove(
            Viewer viewer,
            @RequestParam(defaultValue = "") String current,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        try {
            keys.requireCurrent(viewer.personId(), current);
            keys.forget(viewer.personId());
            return done("signing.key.removed", flash);
        } catch (SigningTrouble trouble) {
            return refused(Wrong.of(REMOVAL, trouble), viewer, model, response);
        }
    }

    /** The certificate of Sabha's own authority, for whoever checks signatures with another program. */
    @GetMapping("/authority.cer")
    ResponseEntity<byte[]> authority() {
        return authorities
                .own()
                .map(own -> ResponseEntity.ok()
                        .contentType(MediaType.parseMediaType("application/pkix-cert"))
                        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"sabha-authority.cer\"")
                        .body(Authorities.encoded(own.x509())))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private String refused(Wrong wrong, Viewer viewer, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        model.addAttribute("wrong", wrong);
        return show(viewer, model);
    }

    private static RedirectView done(String words, RedirectAttributes flash) {
        flash.addFlashAttribute("flash", words);
        var back = new RedirectView("/signing-key", true);
        back.setStatusCode(HttpStatus.SEE_OTHER);
        return back;
    }
}
