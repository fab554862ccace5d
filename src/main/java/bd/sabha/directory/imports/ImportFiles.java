package bd.sabha.directory.imports;

import bd.sabha.directory.imports.Change.Kind;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the files of imports, and what became of them. */
@Component
class ImportFiles {

    private static final Duration TRIED = Duration.ofDays(30);
    private static final String KEPT =
            """
            select i.*, array(select f.name from import_file f where f.import_id = i.id order by f.position) as names
              from register_import i
            """;

    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final Clock clock;

    ImportFiles(JdbcClient jdbc, ObjectMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /**
     * An import as it is listed.
     *
     * @param importedAt null: only tried so far
     * @param result how many rows were new, changed, unchanged; empty: only tried
     */
    record Kept(
            long id,
            List<String> names,
            Instant uploadedAt,
            @Nullable Instant importedAt,
            Map<Table, Map<Kind, Integer>> result) {}

    /** Files that were only tried are forgotten after a month. */
    @Transactional
    long keep(List<Upload> uploads, long accountId) {
        var now = clock.instant();
        jdbc.sql("delete from register_import where imported_at is null and uploaded_at < ?")
                .param(Timestamp.from(now.minus(TRIED)))
                .update();
        var id = jdbc.sql("insert into register_import (uploaded_by, uploaded_at) values (?, ?) returning id")
                .params(accountId, Timestamp.from(now))
                .query(Long.class)
                .single();
        for (var i = 0; i < uploads.size(); i++) {
            jdbc.sql("insert into import_file (import_id, position, name, content) values (?, ?, ?, ?)")
                    .params(id, i, uploads.get(i).name(), uploads.get(i).content())
                    .update();
        }
        return id;
    }

    Kept get(long id) {
        return jdbc.sql(KEPT + "where i.id = ?")
                .param(id)
                .query(this::kept)
                .optional()
                .orElseThrow(() -> new NoSuchElementException("import " + id));
    }

    /** The import, which nobody else can touch until the transaction ends. */
    Kept lock(long id) {
        jdbc.sql("select id from register_import where id = ? for update")
                .param(id)
                .query(Long.class)
                .list();
        return get(id);
    }

    List<Kept> latest(int count) {
        return jdbc.sql(KEPT + "order by i.id desc limit ?")
                .param(count)
                .query(this::kept)
                .list();
    }

    /** @throws NoSuchElementException when there is no such import: each has a file at least */
    List<Upload> uploads(long id) {
        var uploads = jdbc.sql("select name, content from import_file where import_id = ? order by position")
                .param(id)
                .query((row, number) -> new Upload(row.getString("name"), row.getBytes("content")))
                .list();
        if (uploads.isEmpty()) {
            throw new NoSuchElementException("import " + id);
        }
        return uploads;
    }

    void imported(long id, Map<Table, Map<Kind, Integer>> result) {
        try {
            jdbc.sql("update register_import set imported_at = ?, result = cast(? as json) where id = ?")
                    .params(Timestamp.from(clock.instant()), json.writeValueAsString(result), id)
                    .update();
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Kept kept(ResultSet row, int number) throws SQLException {
        var imported = row.getTimestamp("imported_at");
        return new Kept(
                row.getLong("id"),
                List.of((String[]) row.getArray("names").getArray()),
                row.getTimestamp("uploaded_at").toInstant(),
                imported == null ? null : imported.toInstant(),
                result(row.getString("result")));
    }

    private Map<Table, Map<Kind, Integer>> result(@Nullable String kept) {
        try {
            return kept == null ? Map.of() : json.readValue(kept, new TypeReference<>() {});
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
