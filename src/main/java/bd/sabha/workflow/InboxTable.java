package bd.sabha.workflow;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of the inbox. */
@Component
class InboxTable {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    InboxTable(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    void insert(Collection<InboxRow> rows) {
        if (rows.isEmpty()) return;
        batches.batchUpdate(
                """
                insert into inbox (task_id, instance_id, process, task, subject, post_id, committee_id, line, due_at, created_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                rows,
                1_000,
                InboxTable::set);
    }

    void delete(Collection<String> taskIds) {
        if (taskIds.isEmpty()) return;
        batches.batchUpdate(
                "delete from inbox where task_id = ?", taskIds, 1_000, (statement, id) -> statement.setString(1, id));
    }

    void deleteAll() {
        batches.update("delete from inbox");
    }

    Optional<InboxRow> find(String taskId) {
        return jdbc.sql("select * from inbox where task_id = :taskId")
                .param("taskId", taskId)
                .query((row, index) -> row(row))
                .optional();
    }

    List<InboxRow> about(String subject) {
        return jdbc.sql("select * from inbox where subject = :subject order by created_at, task_id")
                .param("subject", subject)
                .query((row, index) -> row(row))
                .list();
    }

    boolean any(String subject, Set<Long> posts, Collection<String> tasks) {
        return jdbc.sql(
                        """
                        select exists (select from inbox
                                        where subject = :subject and task = any(:tasks) and post_id = any(:posts))
                        """)
                .param("subject", subject)
                .param("tasks", tasks.toArray(String[]::new))
                .param("posts", posts.toArray(Long[]::new))
                .query(Boolean.class)
                .single();
    }

    private static void set(PreparedStatement statement, InboxRow row) throws SQLException {
        statement.setString(1, row.taskId());
        statement.setString(2, row.instanceId());
        statement.setString(3, row.process());
        statement.setString(4, row.task());
        statement.setString(5, row.subject());
        statement.setLong(6, row.postId());
        statement.setObject(7, row.committeeId(), Types.BIGINT);
        statement.setString(8, row.line());
        statement.setObject(9, at(row.dueAt()), Types.TIMESTAMP_WITH_TIMEZONE);
        statement.setObject(10, at(row.createdAt()), Types.TIMESTAMP_WITH_TIMEZONE);
    }

    static InboxRow row(ResultSet row) throws SQLException {
        return new InboxRow(
                row.getString("task_id"),
                row.getString("instance_id"),
                row.getString("process"),
                row.getString("task"),
                row.getString("subject"),
                row.getLong("post_id"),
                row.getObject("committee_id", Long.class),
                row.getString("line"),
                instant(row.getObject("due_at", OffsetDateTime.class)),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }

    static @Nullable OffsetDateTime at(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
