package bd.sabha.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import bd.sabha.registry.Documents;
import bd.sabha.support.Engine;
import bd.sabha.support.Mailbox;
import bd.sabha.support.Prints;
import bd.sabha.support.SabhaTest;
import bd.sabha.workflow.Subject;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What receivers' mail programs get to read. */
@SabhaTest
class EnvelopesTests {

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final String SUBJECT = "জেলা আইসিটি কমিটির ১২তম সভার কার্যবিবরণী – বাগেরহাট, মে ২০২২ (অনুলিপি)";
    private static final String ICS =
            "BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nSUMMARY:জেলা আইসিটি কমিটির সভা\r\nEND:VCALENDAR\r\n";

    private final String address = "dc" + NUMBER.incrementAndGet() + "@envelopes.example";

    @Autowired
    Mails mails;

    @Autowired
    Mailbox mailbox;

    @Autowired
    Documents documents;

    @Test
    void banglaArrivesAsItWasWritten() throws Exception {
        var mail = sent(Letter.of(SUBJECT, "মহোদয়,\n\nসভায় <উপস্থিত> থাকার জন্য অনুরোধ করা হলো।", "/tasks/7"));

        assertThat(mail.getSubject()).isEqualTo(SUBJECT);
        assertThat(((InternetAddress) mail.getAllRecipients()[0]).getPersonal()).isEqualTo("জেলা প্রশাসক, বাগেরহাট");
        assertThat(((InternetAddress) mail.getFrom()[0]).getPersonal()).isEqualTo("সভা");
        assertThat(text(mail, "text/plain"))
                .startsWith("মহোদয়,")
                .contains("সভায় <উপস্থিত> থাকার")
                .contains("http://localhost:8080/tasks/7");
        assertThat(text(mail, "text/html"))
                .contains("lang=\"bn\"", "সভায় &lt;উপস্থিত&gt; থাকার", "href=\"http://localhost:8080/tasks/7\"")
                .contains("সভা সফটওয়্যারে দেখুন");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mail.getHeader("Message-ID")).hasSize(1);
    }

    @Test
    void anInvitationIsReadByCalendarsAndKeptAsAFile() throws Exception {
        var mail = sent(new Letter(SUBJECT, "নোটিশ", null, ICS, "REQUEST", null));

        var invitation = part(mail, "text/calendar");
        assertThat(invitation.getContentType()).contains("method=REQUEST").containsIgnoringCase("charset=UTF-8");
        assertThat(read(invitation)).isEqualTo(ICS);
        var file = part(mail, "application/ics");
        assertThat(file.getFileName()).isEqualTo("invitation.ics");
        assertThat(file.getDisposition()).isEqualTo(Part.ATTACHMENT);
        assertThat(read(file)).isEqualTo(ICS);
    }

    @Test
    void aCancelledInvitationSaysSo() throws Exception {
        var mail = sent(new Letter(SUBJECT, "নোটিশ", null, ICS.replace("REQUEST", "CANCEL"), "CANCEL", null));
        assertThat(part(mail, "text/calendar").getContentType()).contains("method=CANCEL");
    }

    @Test
    void aDocumentIsNamedAfterItsTitle() throws Exception {
        var html = "<!DOCTYPE html><html lang=\"bn\"><body>কার্যবিবরণী</body></html>";
        var id = documents
                .keep(
                        Subject.of("minutes", 700_000 + NUMBER.get()),
                        "minutes",
                        1,
                        null,
                        Engine.TODAY,
                        Prints.of("কার্যবিবরণী: ১২/২০২২\r\nX: y", html))
                .id();
        var mail = sent(new Letter(SUBJECT, "কার্যবিবরণী সংযুক্ত", null, null, null, id));

        var attachment = parts(mail).stream()
                .filter(it -> Part.ATTACHMENT.equals(disposition(it)))
                .findFirst()
                .orElseThrow();
        assertThat(attachment.getFileName()).isEqualTo("কার্যবিবরণী ১২ ২০২২ X y.pdf");
        assertThat(attachment.getContentType()).startsWith("application/pdf");
        assertThat(attachment.getInputStream().readAllBytes()).isEqualTo(documents.pdf(id));
    }

    @Test
    void nothingThatSomebodyTypedBecomesAHeader() throws Exception {
        var hostile = "নোটিশ\r\nBcc: thief@envelopes.example\r\n\r\n<script>";
        mails.send(
                "/tests/hostile" + address, address, "জেলা প্রশাসক\r\nX-Evil: yes", Letter.of(hostile, "নোটিশ", null));

        assertThat(mailbox.all()).hasSize(1);
        var mail = mailbox.all().get(0);
        assertThat(mail.getHeader("Bcc")).isNull();
        assertThat(Collections.list(mail.getAllHeaders()))
                .noneMatch(header -> header.getName().equals("X-Evil"));
        assertThat(mail.getSubject()).isEqualTo("নোটিশ Bcc: thief@envelopes.example <script>");
        assertThat(text(mail, "text/html")).doesNotContain("<script>");
    }

    private MimeMessage sent(Letter letter) {
        mails.send("/tests/" + address, address, "জেলা প্রশাসক, বাগেরহাট", letter);
        return mailbox.of(address).get(0);
    }

    private static String text(MimeMessage mail, String type) throws Exception {
        return read(part(mail, type));
    }

    private static Part part(MimeMessage mail, String type) throws Exception {
        for (var part : parts(mail)) {
            if (part.isMimeType(type)) return part;
        }
        throw new AssertionError("no " + type);
    }

    private static List<Part> parts(Part whole) throws Exception {
        var leaves = new ArrayList<Part>();
        if (whole.getContent() instanceof Multipart multipart) {
            for (int i = 0; i < multipart.getCount(); i++) leaves.addAll(parts(multipart.getBodyPart(i)));
        } else {
            leaves.add(whole);
        }
        return leaves;
    }

    private static @Nullable String disposition(Part part) {
        try {
            return part.getDisposition();
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String read(Part part) throws Exception {
        return new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
