package bd.sabha.minutes;

import bd.sabha.registry.Signatures;
import bd.sabha.workflow.Subject;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Scans of papers that were signed by hand, until each is kept with its document: looked at, replaced, taken. */
@Component
@Transactional
class Scans {

    private final JdbcClient jdbc;
    private final Clock clock;

    Scans(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Puts it in the place of an earlier one. */
    void put(Subject paper, ScanFile file, long incumbencyId) {
        jdbc.sql(
                        """
                        insert into uploaded_scan (subject, media_type, file_name, bytes, sha256, uploaded_at, uploaded_by)
                        values (?, ?, ?, ?, ?, ?, ?)
                        on conflict (subject) do update
                           set media_type = excluded.media_type, file_name = excluded.file_name, bytes = excluded.bytes,
                               sha256 = excluded.sha256, uploaded_at = excluded.uploaded_at,
                               uploaded_by = excluded.uploaded_by
                        """)
                .params(
                        paper.path(),
                        file.mediaType(),
                        file.fileName(),
                        file.bytes(),
                        Signatures.sha256(file.bytes()),
                        Timestamp.from(clock.instant()),
                        incumbencyId)
                .update();
    }

    @Transactional(readOnly = true)
    Optional<Scan> of(Subject paper) {
        return jdbc.sql(
                        """
                        select media_type, file_name, octet_length(bytes) as size, sha256, uploaded_at
                        from uploaded_scan where subject = ?
                        """)
                .param(paper.path())
                .query(Scan.class)
                .optional();
    }

    /** @throws java.util.NoSuchElementException when nothing was uploaded */
    @Transactional(readOnly = true)
    byte[] bytes(Subject paper) {
        return jdbc.sql("select bytes from uploaded_scan where subject = ?")
                .param(paper.path())
                .query(byte[].class)
                .optional()
                .orElseThrow();
    }

    /** Takes it away: it is kept elsewhere now. */
    void remove(Subject paper) {
        jdbc.sql("delete from uploaded_scan where subject = ?")
                .param(paper.path())
                .update();
    }
}
