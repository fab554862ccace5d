package bd.sabha.reading.section;

import bd.sabha.reading.Reading.AttachedTable;
import bd.sabha.reading.Span;
import bd.sabha.reading.manuscript.Block.Cell;
import bd.sabha.reading.manuscript.Block.Row;
import bd.sabha.reading.manuscript.Block.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Tables within a discussion. */
final class Attached {

    private Attached() {}

    static AttachedTable of(Table table) {
        return of(table.rows().stream().map(Row::cells).toList());
    }

    /** @param rows the first is the head */
    static AttachedTable of(List<List<Cell>> rows) {
        int width = rows.stream().mapToInt(Attached::used).max().orElse(0);
        var texts = rows.stream().map(row -> texts(row, width)).toList();
        var places = new ArrayList<Span>();
        rows.forEach(row -> row.forEach(cell -> places.addAll(cell.words().places())));
        return new AttachedTable(
                texts.isEmpty() ? List.of() : texts.get(0),
                texts.isEmpty() ? List.of() : texts.subList(1, texts.size()),
                merged(places));
    }

    private static int used(List<Cell> row) {
        return IntStream.range(0, row.size())
                .filter(i -> !row.get(i).words().isBlank())
                .map(i -> i + 1)
                .max()
                .orElse(0);
    }

    private static List<String> texts(List<Cell> row, int width) {
        return row.stream()
                .limit(width)
                .map(cell -> cell.words().tidy().toString())
                .toList();
    }

    /** Cells side by side are one place. */
    private static List<Span> merged(List<Span> places) {
        var merged = new ArrayList<Span>();
        for (var place : places) {
            var last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            boolean near = last != null && place.from() >= last.from() && place.from() - last.to() <= 80;
            if (near && last != null) merged.set(merged.size() - 1, last.with(place));
            else merged.add(place);
        }
        return merged;
    }

    /** What stands in its cells: programs repeat it beside the table. */
    static Set<String> words(Table table) {
        var words = new HashSet<String>();
        table.rows().forEach(row -> row.cells()
                .forEach(cell -> words.add(cell.words().tidy().toString())));
        words.remove("");
        return words;
    }
}
