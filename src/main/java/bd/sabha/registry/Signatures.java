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
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
        this.posts = posts;
        this.clock = clock;
    }

    /** As what somebody signs: the chair, or another officer who issues what the chair signed. */
    public enum Role {
        CHAIR,
        ISSUER
    }

    /**
     * How: with a certificate, on the printed paper, by a press of a button while there were no certificates yet, or on a
     * paper that was taken in and tells so.
     */
    public enum Way {
        ELECTRONIC,
        BY_HAND,
        RECORDED,
        TOLD
    }

    /**
     * @param signatory and designation as they stood below the paper that day, in the paper's language
     * @param certificate whose: subject, issuer, serial number; null: by hand
     * @param incumbencyId null: nobody of the register, an existing paper only tells who signed
     * @param signedAt null: an existing paper does not say when; if it does, the beginning of the day
     */
    public record Signature(
            String subject,
            Role role,
            Way way,
            @Nullable String certificate,
            @Nullable Long incumbencyId,
            String signatory,
            String designation,
            String sha256,
            String shown,
            @Nullable Instant signedAt) {}

    /** @param certificate null: on paper; @param language of the paper, in which it names who signs */
    public record Signing(Role role, Way way, @Nullable String certificate, Locale language) {}

    /**
     * The chair signs without a certificate, as before there were any.
     *
     * @throws IllegalStateException when the subject is signed already
     */
    @Transactional
    public Signature sign(Subject subject, long incumbencyId, String shown) {
        return sign(subject, incumbencyId, new Signing(Role.CHAIR, Way.RECORDED, null, Languages.BANGLA), shown);
    }

    /** @throws IllegalStateException when the subject is signed in that role already */
    @Transactional
    public Signature sign(Subject subject, long incumbencyId, Signing signing, String shown) {
        var actor = posts.in(signing.language()).actor(incumbencyId);
        try {
            jdbc.sql(
                            """
                            insert into signature (subject, role, way, certificate, incumbency_id, signatory, designation,
                                                   sha256, shown, signed_at)
                            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                            """)
                    .params(Arrays.asList(
                            subject.path(), signing.role().name(), signing.way().name(), signing.certificate()))
                    .params(incumbencyId, actor.name(), actor.designation(), sha256(shown), shown)
                    .param(Timestamp.from(clock.instant()))
                    .update();
        } catch (DuplicateKeyException signedBefore) {
            throw new IllegalStateException(subject + " is signed already", signedBefore);
        }
        return of(subject, signing.role()).orElseThrow();
    }

    /** An existing paper tells who signed it, and on which day, if it has a stamp. @param shown its words */
    @Transactional
    public void tell(
            Subject subject,
            Role role,
            String signatory,
            String designation,
            @Nullable LocalDate signedOn,
            String shown) {
        jdbc.sql(
                        """
                        insert into signature (subject, role, way, signatory, designation, sha256, shown, signed_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(Arrays.asList(
                        subject.path(),
                        role.name(),
                        Way.TOLD.name(),
                        signatory,
                        designation,
                        sha256(shown),
                        shown,
                        signedOn == null
                                ? null
                                : Timestamp.from(
                                        signedOn.atStartOfDay(clock.getZone()).toInstant())))
                .update();
    }

    /** The chair's. */
    public Optional<Signature> of(Subject subject) {
        return of(subject, Role.CHAIR);
    }

    public Optional<Signature> of(Subject subject, Role role) {
        return all(subject).stream().filter(it -> it.role() == role).findFirst();
    }

    /** The chair's first, then that of whoever issued. */
    public List<Signature> all(Subject subject) {
        return jdbc.sql("select * from signature where subject = ? order by signed_at, role")
                .param(subject.path())
                .query(Signature.class)
                .list();
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
