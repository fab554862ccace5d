package bd.sabha.demo;

import bd.sabha.workflow.EngineTimers;
import java.time.Instant;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Moves the sample office's clock from one of the engine's timers to the next and lets the engine do what is due at each,
 * so that a month that passes in a moment leaves the same mails with the same dates as a real one.
 */
@Component
@Profile("!production")
public class TimeTravel {

    private final MovableClock clock;
    private final EngineTimers timers;

    TimeTravel(MovableClock clock, EngineTimers timers) {
        this.clock = clock;
        this.timers = timers;
    }

    /** Lets time pass until then; an earlier time than now changes nothing. */
    public synchronized void moveTo(Instant target) {
        timers.settle();
        for (var next = timers.nextTimer();
                next.isPresent() && !next.get().isAfter(target);
                next = timers.nextTimer()) {
            jumpTo(next.get());
            timers.settle();
        }
        jumpTo(target);
        timers.settle();
    }

    /** Lets time pass until the engine has done what it has to do next. */
    public synchronized void moveToNextTimer() {
        timers.settle();
        timers.nextTimer().ifPresent(this::moveTo);
    }

    /** Waits until the engine has done what is due now. */
    public void settle() {
        timers.settle();
    }

    /** Sets the clock when nothing runs yet. */
    void jumpTo(Instant instant) {
        if (instant.isAfter(clock.instant())) set(instant);
    }

    /** Sets the clock, back too. */
    void set(Instant instant) {
        clock.moveTo(instant);
        timers.followClock();
    }
}
