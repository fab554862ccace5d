package bd.sabha.distribution;

import static java.nio.charset.StandardCharsets.UTF_8;

import bd.sabha.registry.DocumentFiles;
import jakarta.activation.DataHandler;
import jakarta.mail.BodyPart;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.util.Date;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailPreparationException;
import org.springframework.stereotype.Component;

/** Puts a mail into the form that mail programs read: text, the same as a page, an invitation, a document. */
@Component
class Envelopes {

    private final DocumentFiles files;
    private final LetterPaper paper;
    private final InternetAddress from;

    Envelopes(DocumentFiles files, LetterPaper paper, @Value("${sabha.mail.from}") String from)
            throws AddressException, UnsupportedEncodingException {
        this.files = files;
        this.paper = paper;
        this.from = new InternetAddress(from, true);
        this.from.setPersonal(this.from.getPersonal(), UTF_8.name());
    }

    String domain() {
        return from.getAddress().substring(from.getAddress().indexOf('@') + 1);
    }

    MimeMessage fill(MimeMessage message, MailRow mail) throws Refusal {
        var to = receiver(mail);
        try {
            message.setFrom(from);
            message.setRecipient(RecipientType.TO, to);
            message.setSubject(oneLine(mail.subject()), UTF_8.name());
            message.setSentDate(Date.from(mail.queuedAt()));
            message.setHeader("Message-ID", mail.messageId());
            message.setHeader("Auto-Submitted", "auto-generated");
            message.setHeader("Content-Language", "bn");
            message.setContent(content(mail));
            return message;
        } catch (MessagingException trouble) {
            throw new MailPreparationException(trouble);
        }
    }

    /** One address as the standard has it: whatever else stands in the field is no place to send to. */
    private static InternetAddress receiver(MailRow mail) throws Refusal {
        try {
            var address = new InternetAddress(mail.address(), true);
            if (address.isGroup()
                    || !address.getAddress().equals(mail.address())
                    || !mail.address().contains("@")) {
                throw new AddressException("not a plain address", mail.address());
            }
            address.setPersonal(oneLine(mail.recipient()), UTF_8.name());
            return address;
        } catch (AddressException | UnsupportedEncodingException invalid) {
            throw new Refusal(String.valueOf(invalid.getMessage()));
        }
    }

    private MimeMultipart content(MailRow mail) throws MessagingException {
        var readings = new MimeMultipart("alternative");
        readings.addBodyPart(text(paper.plain(mail), "plain"));
        readings.addBodyPart(text(paper.page(mail), "html"));
        var whole = new MimeMultipart("mixed");
        whole.addBodyPart(part(readings));
        if (mail.calendar() != null) {
            var type = "text/calendar; charset=UTF-8; method="
                    + ("CANCEL".equals(mail.calendarMethod()) ? "CANCEL" : "REQUEST");
            readings.addBodyPart(data(mail.calendar(), type, null));
            whole.addBodyPart(data(mail.calendar(), "application/ics; charset=UTF-8", "invitation.ics"));
        }
        if (mail.documentId() != null) {
            var pdf = files.pdf(mail.documentId());
            whole.addBodyPart(data(pdf.bytes(), pdf.mediaType(), pdf.name()));
        }
        return whole;
    }

    private static BodyPart part(MimeMultipart content) throws MessagingException {
        var part = new MimeBodyPart();
        part.setContent(content);
        return part;
    }

    private static BodyPart text(String text, String subtype) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(text, UTF_8.name(), subtype);
        return part;
    }

    private static BodyPart data(String text, String type, @Nullable String fileName) throws MessagingException {
        return data(text.getBytes(UTF_8), type, fileName);
    }

    private static BodyPart data(byte[] bytes, String type, @Nullable String fileName) throws MessagingException {
        var part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(bytes, type)));
        if (fileName != null) {
            part.setFileName(fileName);
            part.setDisposition(BodyPart.ATTACHMENT);
        }
        return part;
    }

    /** Nothing that could begin another header. */
    static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
    }
}
