package bd.sabha.distribution;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends mail. Call it from asynchronous steps only: a row says who gets what for which cause on which day, committed
 * before the server is asked and again when it has answered, so that a step that runs twice sends once.
 *
 * <p>SMTP knows no transactions. A crash between the server's yes and our second commit leaves a row with an attempt and
 * no acceptance; such a mail is sent again, with the same Message-ID, by which receivers recognise it. The other order,
 * to note the acceptance first, would lose mails instead.
 */
@Component
public class Mails {

    /** How a mail ended. */
    public enum Outcome {
        ACCEPTED,
        REFUSED
    }

    private static final Logger log = LoggerFactory.getLogger(Mails.class);
    private static final int ATTEMPTS = 5;

    /** While the server is asked a connection to the database is held: a slow server must not take them all. */
    private final Semaphore wires = new Semaphore(5);

    private final MailTable table;
    private final Postman postman;
    private final Clock clock;
    private final TransactionTemplate own;

    Mails(MailTable table, Postman postman, Clock clock, PlatformTransactionManager transactions) {
        this.table = table;
        this.postman = postman;
        this.clock = clock;
        this.own = new TransactionTemplate(transactions);
        this.own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * Sends the letter unless the same cause wrote to that address today already.
     *
     * @param cause path of what made us write: /dispatches/7, /decisions/12/overdue
     * @return ACCEPTED also when it went out before; REFUSED when the server will never take it, or after the fifth try
     * @throws org.springframework.mail.MailException on transient trouble: the step is to be retried
     */
    public Outcome send(String cause, String address, String recipient, Letter letter) {
        return send(cause, address, LocalDate.now(clock), recipient, letter);
    }

    /** Sends the letter unless the same cause wrote to that address already, as on that day. */
    Outcome send(String cause, String address, LocalDate day, String recipient, Letter letter) {
        var to = address.strip();
        var messageId = messageId(cause, to, day);
        wires.acquireUninterruptibly();
        try {
            var id = apart(() -> {
                var mail = table.enter(cause, to, day, messageId, recipient, letter);
                table.countAttempt(mail);
                return mail;
            });
            return apart(() -> deliver(table.lock(id)));
        } finally {
            wires.release();
        }
    }

    private Outcome deliver(MailRow mail) {
        return mail.outcome().orElseGet(() -> {
            try {
                postman.carry(mail);
                table.accept(mail.id());
                return Outcome.ACCEPTED;
            } catch (Refusal refusal) {
                return refuse(mail, refusal);
            } catch (MailException trouble) {
                if (mail.attempts() < ATTEMPTS) throw trouble;
                return refuse(mail, trouble);
            }
        });
    }

    private Outcome refuse(MailRow mail, Exception why) {
        log.warn("mail {} to {} is refused: {}", mail.messageId(), mail.address(), why.getMessage());
        table.refuse(mail.id(), Objects.requireNonNullElse(why.getMessage(), why.toString()));
        return Outcome.REFUSED;
    }

    private <T> T apart(Supplier<T> work) {
        return Objects.requireNonNull(own.execute(status -> work.get()));
    }

    private String messageId(String cause, String address, LocalDate day) {
        try {
            var key = String.join("\n", cause, address, day.toString()).getBytes(StandardCharsets.UTF_8);
            var digest = MessageDigest.getInstance("SHA-256").digest(key);
            return "<" + HexFormat.of().formatHex(digest, 0, 16) + "@" + postman.domain() + ">";
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
