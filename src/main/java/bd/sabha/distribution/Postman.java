package bd.sabha.distribution;

import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** Takes a mail to the mail server. */
@Component
class Postman {

    private final JavaMailSender server;
    private final Envelopes envelopes;

    Postman(JavaMailSender server, Envelopes envelopes) {
        this.server = server;
        this.envelopes = envelopes;
    }

    /**
     * @throws Refusal when it can never be delivered
     * @throws MailException when it may be another time
     */
    void carry(MailRow mail) throws Refusal {
        var message = envelopes.fill(server.createMimeMessage(), mail);
        try {
            server.send(message);
        } catch (MailSendException trouble) {
            // no failed message: the server took it, and only the goodbye went wrong
            if (!trouble.getFailedMessages().isEmpty())
                throw Refusal.in(trouble).orElseThrow(() -> trouble);
        }
    }

    String domain() {
        return envelopes.domain();
    }
}
