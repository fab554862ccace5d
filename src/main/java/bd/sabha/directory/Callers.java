package bd.sabha.directory;

import io.github.bucket4j.Bucket;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** How often each network address may ask a page that is open to all: enough for an office, too little to try tokens. */
@Component
public class Callers {

    private static final int IPV6 = 16;
    private static final int A_MINUTE = 60;
    private static final int REMEMBERED = 10_000;

    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > REMEMBERED;
        }
    };

    public boolean mayAsk(String address) {
        return mayAsk(address, 1);
    }

    /** @param effort how many plain pages the answer costs */
    public boolean mayAsk(String address, int effort) {
        synchronized (buckets) {
            return buckets.computeIfAbsent(network(address), it -> bucket()).tryConsume(effort);
        }
    }

    /** Whoever has one address of IPv6 has a whole network of them: its first half. */
    static String network(String address) {
        if (address.indexOf(':') < 0) return address;
        try {
            var bytes = InetAddress.getByName(address).getAddress();
            return bytes.length == IPV6 ? HexFormat.of().formatHex(bytes, 0, IPV6 / 2) : address;
        } catch (UnknownHostException noAddress) {
            return address;
        }
    }

    private static Bucket bucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(A_MINUTE).refillGreedy(A_MINUTE, Duration.ofMinutes(1)))
                .build();
    }
}
