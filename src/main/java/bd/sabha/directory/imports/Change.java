package bd.sabha.directory.imports;

import java.util.List;
import java.util.Optional;

/**
 * What a line does to the register.
 *
 * @param title whom or what it is about, in words
 */
record Change(Line line, Kind kind, String title, List<Difference> differences, Row row) {

    /** Whether the register has it already, and says the same. */
    enum Kind {
        NEW,
        CHANGED,
        UNCHANGED
    }

    record Difference(Column column, String before, String after) {}

    /** @param known empty: the register does not have it */
    static Change of(Line line, Optional<Row> known, Row row, String title) {
        if (known.isEmpty()) {
            return new Change(line, Kind.NEW, title, List.of(), row);
        }
        var before = known.get();
        var differences = row.table().columns().stream()
                .filter(column -> !before.get(column).equals(row.get(column)))
                .map(column -> new Difference(column, before.get(column), row.get(column)))
                .toList();
        return new Change(line, differences.isEmpty() ? Kind.UNCHANGED : Kind.CHANGED, title, differences, row);
    }

    Table table() {
        return row.table();
    }
}
