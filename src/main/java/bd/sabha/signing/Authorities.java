package bd.sabha.signing;

import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whose certificates are trusted here. */
@Component
class Authorities {

    private static final String ALL =
            "select id, certificate, locked_key is not null as own, added_at from signing_authority where withdrawn_at is null ";

    private final JdbcClient jdbc;
    private final Clock clock;

    Authorities(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param own whether it is Sabha's own */
    record Authority(long id, X509Certificate x509, boolean own, Instant addedAt) {

        Certificate certificate() {
            return Certificate.of(x509, own ? Certificate.Origin.OFFICE : Certificate.Origin.LICENSED);
        }

        /** By which it is compared with what the authority publishes: 3F:A0:… */
        String fingerprint() {
            return sha256(x509).toUpperCase(Locale.ROOT).replaceAll("(..)(?!$)", "$1:");
        }
    }

    /** Sabha's own authority with its key, still locked. */
    record Own(X509Certificate x509, byte[] lockedKey) {}

    List<Authority> trusted() {
        return jdbc.sql(ALL + "order by id").query(Authorities::authority).list();
    }

    /** Sabha's own, once somebody needed it. */
    Optional<Own> own() {
        return jdbc.sql(
                        """
                        select certificate, locked_key from signing_authority
                        where locked_key is not null and withdrawn_at is null
                        """)
                .query((row, number) -> new Own(x509(row.getBytes("certificate")), row.getBytes("locked_key")))
                .optional();
    }

    /** Trusts one more authority, or again one that was withdrawn. */
    @Transactional
    public void add(X509Certificate certificate, byte @Nullable [] lockedKey, @Nullable Long personId) {
        jdbc.sql(
                        """
                        insert into signing_authority (certificate, sha256, locked_key, added_at, added_by)
                        values (:certificate, :sha256, :key, :now, :person)
                        on conflict (sha256) do update
                            set withdrawn_at = null, added_at = excluded.added_at, added_by = excluded.added_by
                            where signing_authority.withdrawn_at is not null
                        """)
                .param("certificate", encoded(certificate))
                .param("sha256", sha256(certificate))
                .param("key", lockedKey, Types.BINARY)
                .param("now", Timestamp.from(clock.instant()))
                .param("person", personId, Types.BIGINT)
                .update();
    }

    /** Nothing new is trusted that it vouches for; Sabha's own stays. */
    @Transactional
    public void withdraw(long id) {
        jdbc.sql("update signing_authority set withdrawn_at = ? where id = ? and locked_key is null")
                .params(Timestamp.from(clock.instant()), id)
                .update();
    }

    /** Two that both find no authority of Sabha's own do not both make one. */
    void waitForOthers() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('signing_authority'))")
                .query((row, number) -> 0)
                .single();
    }

    static X509Certificate x509(byte[] der) {
        try {
            return (X509Certificate)
                    CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(der));
        } catch (CertificateException keptAsItWasRead) {
            throw new IllegalStateException(keptAsItWasRead);
        }
    }

    static byte[] encoded(X509Certificate certificate) {
        try {
            return certificate.getEncoded();
        } catch (CertificateEncodingException wasDecodedBefore) {
            throw new IllegalStateException(wasDecodedBefore);
        }
    }

    static String sha256(X509Certificate certificate) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(encoded(certificate)));
        } catch (GeneralSecurityException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    private static Authority authority(ResultSet row, int number) throws SQLException {
        return new Authority(
                row.getLong("id"),
                x509(row.getBytes("certificate")),
                row.getBoolean("own"),
                row.getTimestamp("added_at").toInstant());
    }
}
