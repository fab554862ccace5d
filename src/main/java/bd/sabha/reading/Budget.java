package bd.sabha.reading;

import bd.sabha.reading.Refused.Reason;
import java.time.Duration;

/** How long one reading may still take; asked wherever a file decides how often something is repeated. */
public final class Budget {

    /** What a reading may take that nobody waits for longer. */
    public static final Duration USUAL = Duration.ofSeconds(20);

    private final long end;

    private Budget(long end) {
        this.end = end;
    }

    public static Budget of(Duration duration) {
        return new Budget(System.nanoTime() + duration.toNanos());
    }

    /** @throws Exhausted when the time is over or the thread was told to stop */
    public void check() {
        if (System.nanoTime() - end > 0 || Thread.currentThread().isInterrupted()) throw new Exhausted();
    }

    /** Told to the reader as {@link Reason#TOO_SLOW}; passes through libraries, which read on after others. */
    public static final class Exhausted extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Exhausted() {
            super(null, null, false, false);
        }
    }
}
