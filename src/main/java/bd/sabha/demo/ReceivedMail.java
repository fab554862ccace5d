package bd.sabha.demo;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A mail as its receiver's mail program reads it.
 *
 * @param address the envelope's receiver
 */
record ReceivedMail(
        long id,
        String address,
        Instant caughtAt,
        String from,
        String to,
        String subject,
        @Nullable String text,
        @Nullable String html,
        @Nullable String calendar,
        List<Attachment> attachments) {

    /** A file that came with the mail. */
    record Attachment(String name, String type, byte[] content) {}

    static ReceivedMail of(long id, String address, Instant caughtAt, byte[] raw) {
        try {
            var message = new MimeMessage(null, new ByteArrayInputStream(raw));
            var parts = new Parts();
            parts.read(message);
            return new ReceivedMail(
                    id,
                    address,
                    caughtAt,
                    people(message.getFrom()),
                    people(message.getAllRecipients()),
                    message.getSubject() == null ? "" : message.getSubject(),
                    parts.text,
                    parts.html,
                    parts.calendar,
                    parts.attachments);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (MessagingException e) {
            throw new IllegalStateException("mail " + id + " cannot be read", e);
        }
    }

    private static String people(Address @Nullable [] addresses) {
        return addresses == null
                ? ""
                : Arrays.stream(addresses).map(ReceivedMail::person).collect(Collectors.joining(", "));
    }

    private static String person(Address address) {
        return address instanceof InternetAddress internet && internet.getPersonal() != null
                ? internet.getPersonal() + " <" + internet.getAddress() + ">"
                : address.toString();
    }

    private static class Parts {
        private @Nullable String text;
        private @Nullable String html;
        private @Nullable String calendar;
        private final List<Attachment> attachments = new ArrayList<>();

        void read(Part part) throws MessagingException, IOException {
            var name = part.getFileName();
            if (name != null || Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition())) {
                attach(part, name == null ? "mail.bin" : MimeUtility.decodeText(name));
            } else if (part.getContent() instanceof Multipart several) {
                for (int i = 0; i < several.getCount(); i++) {
                    read(several.getBodyPart(i));
                }
            } else if (part.isMimeType("text/html")) {
                html = part.getContent().toString();
            } else if (part.isMimeType("text/calendar")) {
                calendar = words(part);
            } else if (part.isMimeType("text/*")) {
                text = part.getContent().toString();
            }
        }

        private void attach(Part part, String name) throws MessagingException, IOException {
            var type = part.getContentType().replaceAll("(?s);.*", "").strip();
            attachments.add(new Attachment(name, type, part.getInputStream().readAllBytes()));
            if (calendar == null && name.endsWith(".ics")) {
                calendar = words(part);
            }
        }

        private static String words(Part part) throws MessagingException, IOException {
            return new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
