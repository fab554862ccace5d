package bd.sabha.distribution;

import jakarta.mail.MessagingException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;

/** The mail server will never take this mail to this address. */
class Refusal extends Exception {

    /** The server wants us to log in first: our trouble, not the receiver's. */
    private static final Set<Integer> ABOUT_US = Set.of(530, 534, 535, 538);

    Refusal(String message) {
        super(message);
    }

    /** What the server said for good, if that is what it said. */
    static Optional<Refusal> in(MailException trouble) {
        return roots(trouble)
                .flatMap(Refusal::chain)
                .filter(Refusal::isForGood)
                .findFirst()
                .map(failure -> new Refusal(String.valueOf(failure.getMessage()).strip()));
    }

    private static Stream<Exception> roots(MailException trouble) {
        return trouble instanceof MailSendException send ? Stream.of(send.getMessageExceptions()) : Stream.empty();
    }

    /** Jakarta Mail hides the server's word on an address behind general failures. */
    private static Stream<Exception> chain(Exception failure) {
        return Stream.iterate(
                failure,
                it -> it != null,
                it -> it instanceof MessagingException messaging ? messaging.getNextException() : null);
    }

    private static boolean isForGood(Exception failure) {
        int code = 0;
        if (failure instanceof SMTPAddressFailedException address) code = address.getReturnCode();
        if (failure instanceof SMTPSendFailedException send) code = send.getReturnCode();
        return code >= 500 && code < 600 && !ABOUT_US.contains(code);
    }
}
