package bd.sabha.directory;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Counts failed logins of each username, to stop whoever guesses passwords: ten in ten minutes are too many. */
@Component
class LoginFailures {

    private static final int ALLOWED = 10;
    private static final Duration WINDOW = Duration.ofMinutes(10);
    private static final int REMEMBERED = 10_000;

    private final Map<String, Deque<Instant>> failures = new ConcurrentHashMap<>();
    private final Clock clock;

    LoginFailures(Clock clock) {
        this.clock = clock;
    }

    void add(String username) {
        if (failures.size() > REMEMBERED) {
            failures.keySet().forEach(this::forgetOld);
        }
        failures.compute(username, (name, times) -> {
            var known = times == null ? new ArrayDeque<Instant>() : times;
            known.add(clock.instant());
            return known.size() > ALLOWED ? tail(known) : known;
        });
    }

    void clear(String username) {
        failures.remove(username);
    }

    boolean tooMany(String username) {
        forgetOld(username);
        var times = failures.get(username);
        return times != null && times.size() >= ALLOWED;
    }

    private static Deque<Instant> tail(Deque<Instant> times) {
        times.removeFirst();
        return times;
    }

    private void forgetOld(String username) {
        var oldest = clock.instant().minus(WINDOW);
        failures.computeIfPresent(username, (name, times) -> {
            times.removeIf(time -> time.isBefore(oldest));
            return times.isEmpty() ? null : times;
        });
    }
}
