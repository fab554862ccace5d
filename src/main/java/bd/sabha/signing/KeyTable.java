package bd.sabha.signing;

import java.io.ByteArrayInputStream;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The keys of people, locked. */
@Component
class KeyTable {

    private final JdbcClient jdbc;
    private final Clock clock;

    KeyTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param chain the person's own certificate first */
    record Kept(Certificate.Origin origin, List<X509Certificate> chain, byte[] lockedKey) {

        Certificate certificate() {
            return Certificate.of(chain.get(0), origin);
        }
    }

    Optional<Kept> of(long personId) {
        return jdbc.sql("select origin, chain, locked_key from signing_key where person_id = ? and replaced_at is null")
                .param(personId)
                .query(KeyTable::kept)
                .optional();
    }

    /** @param personId whose */
    record Current(long personId, Certificate certificate, Instant createdAt) {}

    /** The certificates that people have now, the newest first. */
    List<Current> all(int limit) {
        return jdbc.sql(
                        """
                        select person_id, origin, chain, locked_key, created_at from signing_key
                        where replaced_at is null order by id desc limit ?
                        """)
                .param(limit)
                .query((row, number) -> new Current(
                        row.getLong("person_id"),
                        kept(row, number).certificate(),
                        row.getTimestamp("created_at").toInstant()))
                .list();
    }

    /** The person's key from now on; the key of the one before is forgotten. */
    @Transactional
    public void replace(long personId, Kept key) {
        jdbc.sql("select id from person where id = ? for update")
                .param(personId)
                .query(Long.class)
                .single();
        forget(personId);
        jdbc.sql(
                        """
                        insert into signing_key (person_id, origin, chain, locked_key, created_at) values (?, ?, ?, ?, ?)
                        """)
                .params(
                        personId,
                        key.origin().name(),
                        path(key.chain()),
                        key.lockedKey(),
                        Timestamp.from(clock.instant()))
                .update();
    }

    /** The person has no key any more. */
    @Transactional
    public void forget(long personId) {
        jdbc.sql(
                        "update signing_key set replaced_at = ?, locked_key = null where person_id = ? and replaced_at is null")
                .params(Timestamp.from(clock.instant()), personId)
                .update();
    }

    private static Kept kept(ResultSet row, int number) throws SQLException {
        return new Kept(
                Certificate.Origin.valueOf(row.getString("origin")),
                chain(row.getBytes("chain")),
                row.getBytes("locked_key"));
    }

    private static byte[] path(List<X509Certificate> chain) {
        try {
            return CertificateFactory.getInstance("X.509")
                    .generateCertPath(chain)
                    .getEncoded("PkiPath");
        } catch (CertificateException wasReadBefore) {
            throw new IllegalStateException(wasReadBefore);
        }
    }

    private static List<X509Certificate> chain(byte[] path) {
        try {
            return CertificateFactory.getInstance("X.509")
                    .generateCertPath(new ByteArrayInputStream(path), "PkiPath")
                    .getCertificates()
                    .stream()
                    .map(X509Certificate.class::cast)
                    .toList();
        } catch (CertificateException wasWrittenHere) {
            throw new IllegalStateException(wasWrittenHere);
        }
    }
}
