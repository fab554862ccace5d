package bd.sabha.directory.imports;

import bd.sabha.directory.imports.Change.Kind;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Writes all rows of a table with one statement, as many as they are: the register's version and its foreign keys are
 * looked at once, and rows may name each other in any order.
 */
@Component
class RegisterWriter {

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    RegisterWriter(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void write(DryRun plan) {
        var people = people(plan.people());
        var offices = ids(Table.OFFICES, plan);
        var posts = ids(Table.POSTS, plan);
        run(WriteSql.OFFICES, rows(Table.OFFICES, plan, row -> {
            row.put("id", offices.get(row.get("code")));
            row.put("parent_id", offices.get(row.get("parent")));
        }));
        run(WriteSql.POSTS, rows(Table.POSTS, plan, row -> {
            row.put("id", posts.get(row.get("code")));
            row.put("office_id", offices.get(row.get("office")));
            row.put("liaison_id", posts.get(row.get("liaison")));
        }));
        incumbencies(plan, posts, people);
    }

    private interface References {
        void put(Map<String, @Nullable Object> row);
    }

    /** Ends that come sooner first: nobody takes over from somebody who is still there. */
    private void incumbencies(DryRun plan, Map<String, Long> posts, Map<Person, Long> people) {
        var added = new ArrayList<Map<String, @Nullable Object>>();
        var ended = new ArrayList<Map<String, @Nullable Object>>();
        for (var change : plan.effects()) {
            if (change.table() == Table.INCUMBENCIES) {
                var row = values(change.row());
                row.put("id", change.row().id());
                row.put("post_id", posts.get(change.row().get(Column.POST)));
                row.put(
                        "person_id",
                        people.get(Objects.requireNonNull(change.row().person())));
                (change.kind() == Kind.NEW ? added : ended).add(row);
            }
        }
        run(WriteSql.SOONER, ended);
        run(WriteSql.SUBSTITUTES_TO_COME, ended);
        run(WriteSql.SUBSTITUTES, ended);
        run(WriteSql.LATER, ended);
        run(WriteSql.INCUMBENCIES, added);
    }

    private Map<Person, Long> people(List<Person> toWrite) {
        var ids = new IdentityHashMap<Person, Long>();
        var rows = new ArrayList<Map<String, @Nullable Object>>();
        var fresh = newIds("person", (int)
                toWrite.stream().filter(person -> person.id() == null).count());
        for (var person : toWrite) {
            var known = person.id();
            var id = known == null ? fresh.remove(fresh.size() - 1) : known;
            ids.put(person, id);
            var row = new HashMap<String, @Nullable Object>();
            row.put("id", id);
            row.put("name", person.name());
            row.put("name_en", person.nameEn());
            row.put("email", person.email());
            rows.add(row);
        }
        run(WriteSql.PEOPLE, rows);
        return ids;
    }

    private Map<String, Long> ids(Table table, DryRun plan) {
        var ids = new HashMap<String, Long>();
        plan.register().byCode(table).forEach((code, row) -> ids.put(code, Objects.requireNonNull(row.id())));
        var added = plan.effects().stream()
                .filter(change -> change.table() == table && change.kind() == Kind.NEW)
                .toList();
        var fresh = newIds(table == Table.OFFICES ? "office" : "post", added.size());
        for (var i = 0; i < added.size(); i++) {
            ids.put(added.get(i).row().get(Column.CODE), fresh.get(i));
        }
        return ids;
    }

    private List<Long> newIds(String table, int count) {
        return new ArrayList<>(
                jdbc.sql("select nextval(pg_get_serial_sequence(:table, 'id')) from generate_series(1, :count)")
                        .param("table", table)
                        .param("count", count)
                        .query(Long.class)
                        .list());
    }

    private static List<Map<String, @Nullable Object>> rows(Table table, DryRun plan, References references) {
        var rows = new ArrayList<Map<String, @Nullable Object>>();
        for (var change : plan.effects()) {
            if (change.table() == table) {
                var row = values(change.row());
                references.put(row);
                rows.add(row);
            }
        }
        return rows;
    }

    private static Map<String, @Nullable Object> values(Row row) {
        var values = new HashMap<String, @Nullable Object>();
        row.values().forEach((column, value) -> values.put(column.key(), value));
        return values;
    }

    private void run(String sql, List<Map<String, @Nullable Object>> rows) {
        if (rows.isEmpty()) {
            return;
        }
        try {
            jdbc.sql(sql).param("rows", json.writeValueAsString(rows)).update();
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
