package bd.sabha.directory.imports;

import bd.sabha.directory.imports.Finding.Reason;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Puts a line's cells over what the register has: columns that the table does not have stay as they are. */
final class LineValues {

    /** Of a Bangla text its column in English. */
    private static final Map<Column, Column> ENGLISH = Map.of(
            Column.NAME, Column.NAME_EN, Column.DESIGNATION, Column.DESIGNATION_EN, Column.PERSON, Column.PERSON_EN);

    private final CellReader cells;
    private final Findings findings;

    LineValues(CellReader cells, Findings findings) {
        this.cells = cells;
        this.findings = findings;
    }

    Map<Column, String> over(Optional<Row> known, Line line) {
        return over(known, known, line);
    }

    /** @param said a row of the register: what it says already is not questioned */
    Map<Column, String> over(Optional<Row> known, Optional<Row> said, Line line) {
        var values = known.<Map<Column, String>>map(row -> new EnumMap<>(row.values()))
                .orElseGet(() -> KnownRegister.blank(line.table()));
        for (var column : line.table().columns()) {
            if (line.cell(column) != null) {
                read(line, column, said).ifPresent(value -> values.put(column, value));
            }
        }
        ENGLISH.forEach((bangla, english) -> {
            if (values.containsKey(english) && values.getOrDefault(english, "").isEmpty() && known.isEmpty()) {
                values.put(english, values.getOrDefault(bangla, ""));
            }
        });
        return values;
    }

    private Optional<String> read(Line line, Column column, Optional<Row> said) {
        var written = line.text(column);
        if (written.isEmpty() && line.table().required().contains(column)) {
            findings.cell(line, column, Reason.MISSING);
            return Optional.empty();
        }
        if (written.isEmpty() && isKept(column)) {
            return Optional.empty();
        }
        var same = said.map(row -> row.get(column)).filter(written::equals);
        return same.isPresent() && !written.isEmpty() ? same : cells.read(line, column, findings);
    }

    /** An empty English name takes none away. */
    private static boolean isKept(Column column) {
        return ENGLISH.containsValue(column);
    }
}
