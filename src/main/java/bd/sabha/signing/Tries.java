package bd.sabha.signing;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** How often somebody may mistype a passphrase: who finds a computer unlocked cannot try many. */
@Component
class Tries {

    private static final int AT_ONCE = 10;
    private static final Duration ALL_AGAIN_AFTER = Duration.ofMinutes(10);
    private static final int REMEMBERED = 10_000;

    private final Map<Long, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Bucket> eldest) {
            return size() > REMEMBERED;
        }
    };

    boolean mayTry(long personId) {
        synchronized (buckets) {
            return buckets.computeIfAbsent(personId, it -> bucket()).tryConsume(1);
        }
    }

    void succeeded(long personId) {
        synchronized (buckets) {
            buckets.remove(personId);
        }
    }

    private static Bucket bucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(AT_ONCE).refillGreedy(AT_ONCE, ALL_AGAIN_AFTER))
                .build();
    }
}
