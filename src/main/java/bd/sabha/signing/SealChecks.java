package bd.sabha.signing;

import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Component;

/** Whether the signatures of a PDF hold, by DSS and by the authorities that are trusted here. */
@Component
public class SealChecks {

    private final Authorities authorities;
    private final Clock clock;

    /** A file may be large, and takes many times its size while it is checked. */
    private final Semaphore turns = new Semaphore(2, true);

    SealChecks(Authorities authorities, Clock clock) {
        this.authorities = authorities;
        this.clock = clock;
    }

    /** Whether they hold now. */
    public Verdict check(byte[] pdf) {
        return check(pdf, clock.instant());
    }

    /** Whether they held at that time: of a file that is known to have existed then as it is. */
    public Verdict check(byte[] pdf, Instant at) {
        var trusted =
                authorities.trusted().stream().map(Authorities.Authority::x509).toList();
        turns.acquireUninterruptibly();
        try {
            return new PadesCheck(trusted, at).check(pdf);
        } finally {
            turns.release();
        }
    }
}
