package bd.sabha.support;

import com.icegreen.greenmail.store.FolderException;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.test.context.TestComponent;

/** The mail that went out in this test, as an SMTP server took it. */
@TestComponent
public class Mailbox {

    public List<MimeMessage> all() {
        return List.of(TestEnvironment.MAIL.getReceivedMessages());
    }

    /** What somebody got, the first first. */
    public List<MimeMessage> of(String address) {
        return all().stream().filter(mail -> isTo(mail, address)).toList();
    }

    /** The subjects of what somebody got, the first first. */
    public List<String> subjectsOf(String address) {
        return of(address).stream().map(Mailbox::subject).toList();
    }

    void empty() {
        try {
            TestEnvironment.MAIL.purgeEmailFromAllMailboxes();
        } catch (FolderException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isTo(MimeMessage mail, String address) {
        try {
            return Stream.of(mail.getAllRecipients())
                    .anyMatch(to -> to.toString().contains(address));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String subject(MimeMessage mail) {
        try {
            return mail.getSubject();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
