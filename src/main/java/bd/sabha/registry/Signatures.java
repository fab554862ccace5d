package bd.sabha.registry;

import bd.sabha.calendar.Languages;
import bd.sabha.directory.Posts;
import bd.sabha.workflow.Subject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who signed what, in which post, when, and the SHA-256 of the text as it was shown to them. */
@Component
public class Signatures {

    private final JdbcClient jdbc;
    private final Posts posts;
    private final Clock clock;

    Signatures(JdbcClient jdbc, Posts posts, Clock clock) {
        this.jdbc = jdbc;
        this.posts = posts.in(Languages.BANGLA);
        this.clock = clock;
    }

    /** @param signatory and designation as they stood below the paper that day, always Bangla */
    public record Signature(
            String subject,
            long incumbencyId,
            String signatory,
            String designation,
            String sha256,
            String shown,
            Instant signedAt) {}

    /** @throws IllegalStateException when the subject is signed already */
    @Transactional
    public Signature sign(Subject subject, long incumbencyId, String shown) {
        var actor = posts.actor(incumbencyId);
        try {
            jdbc.sql(
                            """
                            insert into signature
                                (subject, incumbency_id, signatory, designation, sha256, shown, signed_at)
                            values (?, ?, ?, ?, ?, ?, ?)
                            """)
                    .params(
                            subject.path(),
                            incumbencyId,
                            actor.name(),
                            actor.designation(),
                            sha256(shown),
                            shown,
                            Timestamp.from(clock.instant()))
                    .update();
        } catch (DuplicateKeyException signedBefore) {
            throw new IllegalStateException(subject + " is signed already", signedBefore);
        }
        return of(subject).orElseThrow();
    }

    public Optional<Signature> of(Subject subject) {
        return jdbc.sql("select * from signature where subject = ?")
                .param(subject.path())
                .query(Signature.class)
                .optional();
    }

    /** SHA-256 of a text in UTF-8, hexadecimal. */
    public static String sha256(String text) {
        return sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    /** SHA-256 of bytes, hexadecimal. */
    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
