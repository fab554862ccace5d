package bd.sabha.demo;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Every mail that went out of the sample office, as its receiver sees it. */
@Controller
@Profile("!production")
class MailboxController {

    private static final int SIZE = 50;

    /** No scripts, nothing from elsewhere; links lead out of the frame. */
    private static final String MAIL_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; "
            + "form-action 'none'; base-uri 'self'; frame-ancestors 'self'";

    private final CaughtMails mails;

    MailboxController(CaughtMails mails) {
        this.mails = mails;
    }

    @GetMapping("/demo/mailbox")
    String list(
            @RequestParam(required = false) @Nullable String receiver,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        var address = receiver == null || receiver.isBlank() ? null : receiver;
        var count = mails.count(address);
        var pages = Math.max(1, (int) ((count + SIZE - 1) / SIZE));
        var number = Math.min(Math.max(page, 1), pages);
        model.addAttribute("mails", mails.page(address, SIZE, number))
                .addAttribute("receivers", mails.receivers())
                .addAttribute("receiver", address)
                .addAttribute("count", count)
                .addAttribute("page", number)
                .addAttribute("pages", pages);
        return "demo/mailbox";
    }

    @GetMapping("/demo/mailbox/{id}")
    String show(@PathVariable long id, Model model) {
        var mail = mails.get(id);
        model.addAttribute("mail", mail)
                .addAttribute("invitation", Invitation.of(mail.calendar()).orElse(null));
        return "demo/mail";
    }

    @GetMapping("/demo/mailbox/{id}/page")
    ResponseEntity<String> page(@PathVariable long id) {
        var html = mails.get(id).html();
        if (html == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .header("Content-Security-Policy", MAIL_POLICY)
                .body(html.replaceFirst("(?i)<head>", "<head><base target=\"_top\">"));
    }

    @GetMapping("/demo/mailbox/{id}/attachments/{number}")
    ResponseEntity<byte[]> attachment(@PathVariable long id, @PathVariable int number) {
        var attachments = mails.get(id).attachments();
        if (number < 0 || number >= attachments.size()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var file = attachments.get(number);
        var disposition = ContentDisposition.attachment().filename(file.name(), StandardCharsets.UTF_8);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.build().toString())
                .body(file.content());
    }
}
