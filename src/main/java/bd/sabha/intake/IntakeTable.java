package bd.sabha.intake;

import bd.sabha.registry.Signatures;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The uploads: taken once, settled once. */
@Component
@Transactional
class IntakeTable {

    private static final String COLUMNS =
            """
            select id, post_id, file_name, pasted, octet_length(bytes) as size, sha256, uploaded_at, uploaded_by,
                   settled_at, settled_by, minutes_id, document_id
              from intake
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    IntakeTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Nothing when the post has the same bytes already. */
    Optional<Long> insert(UploadedFile file, long postId, long incumbencyId) {
        return jdbc.sql(
                        """
                        insert into intake (post_id, file_name, pasted, bytes, sha256, uploaded_at, uploaded_by)
                        values (?, ?, ?, ?, ?, ?, ?)
                        on conflict do nothing
                        returning id
                        """)
                .params(
                        postId,
                        file.fileName(),
                        file.pasted(),
                        file.bytes(),
                        Signatures.sha256(file.bytes()),
                        now(),
                        incumbencyId)
                .query(Long.class)
                .optional();
    }

    /** What the post has with these bytes, unless it was discarded. */
    @Transactional(readOnly = true)
    Optional<Intake> same(UploadedFile file, long postId) {
        return jdbc.sql(
                        COLUMNS
                                + """
                         where post_id = ? and sha256 = ?
                           and (settled_at is null or num_nonnulls(minutes_id, document_id) > 0)
                        """)
                .params(postId, Signatures.sha256(file.bytes()))
                .query(Intake.class)
                .optional();
    }

    /** @throws NoSuchElementException when there is no such upload */
    @Transactional(readOnly = true)
    Intake get(long id) {
        return jdbc.sql(COLUMNS + " where id = ?")
                .param(id)
                .query(Intake.class)
                .optional()
                .orElseThrow(() -> new NoSuchElementException("intake " + id));
    }

    /** Whoever settles it waits for whoever does it before. */
    Intake lock(long id) {
        return jdbc.sql(COLUMNS + " where id = ? for no key update")
                .param(id)
                .query(Intake.class)
                .optional()
                .orElseThrow(() -> new NoSuchElementException("intake " + id));
    }

    @Transactional(readOnly = true)
    byte[] bytes(long id) {
        return jdbc.sql("select bytes from intake where id = ?")
                .param(id)
                .query(byte[].class)
                .single();
    }

    /** Of these posts, the latest first. */
    @Transactional(readOnly = true)
    List<Intake> page(Collection<Long> posts, int limit, long offset) {
        return jdbc.sql(COLUMNS + " where post_id = any(:posts) order by id desc limit :limit offset :offset")
                .param("posts", posts.toArray(Long[]::new))
                .param("limit", limit)
                .param("offset", offset)
                .query(Intake.class)
                .list();
    }

    @Transactional(readOnly = true)
    long count(Collection<Long> posts) {
        return jdbc.sql("select count(*) from intake where post_id = any(:posts)")
                .param("posts", posts.toArray(Long[]::new))
                .query(Long.class)
                .single();
    }

    void becameMinutes(long id, long minutesId, long actor) {
        settle("minutes_id", id, minutesId, actor);
    }

    void wasArchived(long id, long documentId, long actor) {
        settle("document_id", id, documentId, actor);
    }

    void wasDiscarded(long id, long actor) {
        jdbc.sql("update intake set settled_at = ?, settled_by = ? where id = ? and settled_at is null")
                .params(now(), actor, id)
                .update();
    }

    private void settle(String column, long id, long result, long actor) {
        jdbc.sql("update intake set settled_at = ?, settled_by = ?, %s = ? where id = ? and settled_at is null"
                        .formatted(column))
                .params(now(), actor, result, id)
                .update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
