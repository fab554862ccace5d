package bd.sabha.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The rows that a fan-out really wrote, whatever their tables, as inserts of the same rows under new ids, in transactions
 * of a hundred directives: what the database alone would need.
 */
class Rows {

    private static final List<String> FIRST =
            List.of("directive", "act_ru_execution", "act_ru_task", "act_ru_identitylink", "act_ru_variable");
    private static final int BATCH = 100;

    private final JdbcTemplate jdbc;
    private final Map<String, List<Map<String, @Nullable Object>>> tables = new LinkedHashMap<>();

    private Rows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The rows that were written after that transaction. */
    static Rows writtenAfter(long transaction, JdbcTemplate jdbc) {
        var rows = new Rows(jdbc);
        var names = jdbc.queryForList(
                "select table_name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'",
                String.class);
        names.sort(Comparator.comparing(name -> FIRST.contains(name) ? FIRST.indexOf(name) : FIRST.size()));
        for (var name : names) {
            List<Map<String, @Nullable Object>> written = new ArrayList<>(
                    jdbc.queryForList("select * from " + name + " where xmin::text::bigint > ?", transaction));
            if (!written.isEmpty()) {
                rows.tables.put(name, written);
            }
        }
        rows.sortParentsFirst();
        return rows;
    }

    int count() {
        return tables.values().stream().mapToInt(List::size).sum();
    }

    @Override
    public String toString() {
        return tables.entrySet().stream()
                .map(table -> table.getKey() + " " + table.getValue().size())
                .collect(Collectors.joining(", "));
    }

    private void sortParentsFirst() {
        var executions = tables.get("act_ru_execution");
        var parents = new HashMap<Object, Object>();
        executions.forEach(row -> parents.put(row.get("id_"), Objects.requireNonNullElse(row.get("parent_id_"), "")));
        executions.sort(Comparator.comparing(row -> {
            var depth = 0;
            for (var id = parents.get(row.get("id_")); id != null; id = parents.get(id)) {
                depth++;
            }
            return depth;
        }));
    }

    /** The same rows under new ids, cut into transactions. */
    List<Work> copies(int shift) {
        var ids = newIds();
        var part = parts();
        var count = part.values().stream().mapToInt(i -> i).max().orElse(0) + 1;
        var works = IntStream.range(0, count)
                .mapToObj(i -> new Work(new LinkedHashMap<>()))
                .toList();
        tables.forEach((table, rows) -> rows.forEach(row -> {
            var owner = row.values().stream()
                    .filter(value -> value != null && part.containsKey(value))
                    .findFirst()
                    .map(part::get)
                    .orElse(0);
            works.get(owner)
                    .inserts()
                    .computeIfAbsent(insert(table, row), sql -> new ArrayList<>())
                    .add(row.entrySet().stream()
                            .map(cell -> renamed(table, cell.getKey(), cell.getValue(), ids, shift))
                            .toArray());
        }));
        return works;
    }

    private static @Nullable Object renamed(
            String table, String column, @Nullable Object value, Map<Object, String> ids, int shift) {
        if (table.equals("directive") && column.equals("id")) {
            return (Long) Objects.requireNonNull(value) + 1_000_000L * shift;
        }
        return value == null ? null : ids.getOrDefault(value, null) == null ? value : ids.get(value);
    }

    private Map<Object, String> newIds() {
        return tables.entrySet().stream()
                .filter(table -> table.getKey().startsWith("act_"))
                .flatMap(table -> table.getValue().stream())
                .flatMap(row -> Stream.ofNullable(row.get("id_")))
                .distinct()
                .collect(Collectors.toMap(id -> id, id -> UUID.randomUUID().toString()));
    }

    /** In which transaction a row goes: the instances a hundred to each, with whatever names one of their ids. */
    private Map<Object, Integer> parts() {
        var parts = new HashMap<Object, Integer>();
        var instances = 0;
        for (var row : tables.get("act_ru_execution")) {
            if (row.get("parent_id_") == null) {
                parts.put(row.get("id_"), instances / BATCH);
                var path = String.valueOf(row.get("business_key_"));
                parts.put(Long.valueOf(path.substring(path.lastIndexOf('/') + 1)), instances / BATCH);
                instances++;
            }
        }
        tables.get("act_ru_task").forEach(row -> parts.put(row.get("id_"), parts.get(row.get("proc_inst_id_"))));
        return parts;
    }

    private static String insert(String table, Map<String, @Nullable Object> row) {
        return "insert into " + table + " (" + String.join(", ", row.keySet()) + ") values ("
                + row.keySet().stream().map(column -> "?").collect(Collectors.joining(", ")) + ")";
    }

    /** The rows of one transaction: by statement the parameters of its batch. */
    record Work(Map<String, List<@Nullable Object[]>> inserts) {

        void write(Connection connection) throws SQLException {
            for (var insert : inserts.entrySet()) {
                try (var statement = connection.prepareStatement(insert.getKey())) {
                    for (var row : insert.getValue()) {
                        for (var i = 0; i < row.length; i++) {
                            statement.setObject(i + 1, row[i]);
                        }
                        statement.addBatch();
                    }
                    statement.executeBatch();
                }
            }
            connection.commit();
        }
    }
}
