package bd.sabha.distribution;

import org.springframework.stereotype.Component;

/**
 * Sends mail. Call it from asynchronous steps only: a row says who gets what for which cause on which day, committed
 * before the server is asked and again when it has answered, so that a step that runs twice sends once.
 */
@Component
public class Mails {

    /** How a mail ended. */
    public enum Outcome {
        ACCEPTED,
        REFUSED
    }

    /**
     * Sends the letter unless the same cause wrote to that address today already.
     *
     * @param cause path of what made us write: /dispatches/7, /decisions/12/overdue
     * @return ACCEPTED also when it went out before; REFUSED when the server will never take it, or after the fifth try
     * @throws org.springframework.mail.MailException on transient trouble: the step is to be retried
     */
    public Outcome send(String cause, String address, String recipient, Letter letter) {
        throw new UnsupportedOperationException();
    }
}
