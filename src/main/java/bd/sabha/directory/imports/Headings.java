package bd.sabha.directory.imports;

import bd.sabha.directory.imports.Finding.Reason;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Recognises a table by its sheet's name or by the heads of its columns, in any order. */
@Component
class Headings {

    private final Vocabulary words;

    Headings(Vocabulary words) {
        this.words = words;
    }

    /** Empty: it is none of ours, or nothing stands in it. */
    Optional<Table> table(Sheet sheet, Findings findings) {
        if (sheet.rows().isEmpty()) {
            return Optional.empty();
        }
        var heads = sheet.rows().get(0).cells();
        var best = words.table(sheet.title()).or(() -> Arrays.stream(Table.values())
                .filter(table -> known(table, heads) >= 2)
                .max(Comparator.comparingLong(table -> 100 * required(table, heads) + known(table, heads))));
        if (best.isEmpty()) {
            var reason = sheet.title().isEmpty() ? Reason.UNKNOWN_TABLE : Reason.SHEET_NOT_READ;
            findings.at(sheet.source(), sheet.rows().get(0).number(), "", reason, String.join(", ", heads));
        }
        return best;
    }

    List<Line> lines(Sheet sheet, Table table, Findings findings) {
        var first = sheet.rows().get(0);
        var places = places(sheet.source(), table, first, findings);
        var heads = new EnumMap<Column, String>(Column.class);
        places.forEach((place, column) -> heads.put(column, first.cells().get(place)));
        table.required().stream()
                .filter(column -> !heads.containsKey(column))
                .forEach(column -> findings.at(sheet.source(), first.number(), "", Reason.MISSING_COLUMN, "", column));
        var lines = new ArrayList<Line>();
        for (var row : sheet.rows().subList(1, sheet.rows().size())) {
            var line = new Line(table, sheet.source(), row.number(), heads, cells(row, places));
            headless(row, first, line, findings);
            lines.add(line);
        }
        return lines;
    }

    private Map<Integer, Column> places(String source, Table table, Sheet.Row heads, Findings findings) {
        var places = new HashMap<Integer, Column>();
        for (var i = 0; i < heads.cells().size(); i++) {
            var head = heads.cells().get(i);
            var column = words.column(table, head);
            if (column.isPresent() && places.containsValue(column.get())) {
                findings.at(source, heads.number(), head, Reason.COLUMN_TWICE, head);
            } else if (column.isPresent()) {
                places.put(i, column.get());
            } else if (!head.isEmpty()) {
                findings.at(source, heads.number(), head, Reason.UNKNOWN_COLUMN, head);
            }
        }
        return places;
    }

    private static Map<Column, String> cells(Sheet.Row row, Map<Integer, Column> places) {
        var cells = new EnumMap<Column, String>(Column.class);
        for (var i = 0; i < row.cells().size(); i++) {
            var column = places.get(i);
            if (column != null) {
                cells.put(column, row.cells().get(i));
            }
        }
        return cells;
    }

    private static void headless(Sheet.Row row, Sheet.Row heads, Line line, Findings findings) {
        for (var i = 0; i < row.cells().size(); i++) {
            var found = row.cells().get(i);
            if (!found.isEmpty()
                    && (i >= heads.cells().size() || heads.cells().get(i).isEmpty())) {
                findings.at(line.source(), line.number(), "", Reason.NO_HEAD, found, i + 1);
            }
        }
    }

    private long known(Table table, List<String> heads) {
        return heads.stream()
                .flatMap(head -> words.column(table, head).stream())
                .distinct()
                .count();
    }

    private long required(Table table, List<String> heads) {
        return heads.stream()
                .flatMap(head -> words.column(table, head).stream())
                .filter(table.required()::contains)
                .distinct()
                .count();
    }
}
