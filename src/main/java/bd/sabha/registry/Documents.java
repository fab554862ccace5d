package bd.sabha.registry;

import bd.sabha.workflow.Subject;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What left the office, as it left: kept with its SHA-256, never changed. */
@Component
public class Documents {

    private final JdbcClient jdbc;
    private final Clock clock;

    Documents(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param sha256 of the HTML in UTF-8, hexadecimal */
    public record Document(
            long id, String subject, String kind, String title, String html, String sha256, Instant createdAt) {}

    /** Keeps a printed page; keeping the same kind for the same subject again returns the first one. */
    @Transactional
    public Document keep(Subject subject, String kind, String title, String html) {
        jdbc.sql(
                        """
                        insert into document (subject, kind, title, html, sha256, created_at)
                        values (?, ?, ?, ?, ?, ?)
                        on conflict (subject, kind) do nothing
                        """)
                .params(subject.path(), kind, title, html, Signatures.sha256(html), Timestamp.from(clock.instant()))
                .update();
        return of(subject, kind).orElseThrow();
    }

    public Optional<Document> of(Subject subject, String kind) {
        return jdbc.sql(
                        """
                        select id, subject, kind, title, html, sha256, created_at
                        from document where subject = ? and kind = ?
                        """)
                .params(subject.path(), kind)
                .query(Document.class)
                .optional();
    }

    /** @throws NoSuchElementException when there is no such document */
    public Document get(long id) {
        return jdbc.sql("select id, subject, kind, title, html, sha256, created_at from document where id = ?")
                .param(id)
                .query(Document.class)
                .optional()
                .orElseThrow(() -> new NoSuchElementException("no document " + id));
    }
}
