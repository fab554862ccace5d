package bd.sabha.registry;

import bd.sabha.registry.Finding.Kind;
import java.io.IOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Files are examined a few at a time: strangers send them, and each takes memory and time. */
@Component
class Examinations {

    private static final long MOST_BYTES = 10L << 20;
    private static final int AT_ONCE = 2;
    private static final int SECONDS = 20;

    private final Semaphore turns = new Semaphore(AT_ONCE);
    private final Examination examination;

    Examinations(Examination examination) {
        this.examination = examination;
    }

    /** Empty: too many others are before it. */
    Optional<Finding> of(MultipartFile file) throws IOException {
        if (file.getSize() > MOST_BYTES) {
            return Optional.of(examination.withSha256(sha256(file)).orElseGet(() -> Finding.of(Kind.TOO_BIG)));
        }
        if (!getTurn()) return Optional.empty();
        try {
            return Optional.of(examination.of(file.getBytes()));
        } finally {
            turns.release();
        }
    }

    private boolean getTurn() {
        try {
            return turns.tryAcquire(SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Of a file that is too big to be held. */
    private static String sha256(MultipartFile file) throws IOException {
        try (var in = new DigestInputStream(file.getInputStream(), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(java.io.OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
