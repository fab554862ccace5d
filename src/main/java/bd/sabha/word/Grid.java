package bd.sabha.word;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Where the cells of a table stand. */
final class Grid {

    /** @param head whether it is repeated at the top of each page */
    record Row(Element element, boolean head, List<Cell> cells) {}

    /** @param element null: covered by the cell above, or missing @param continued whether the cell above covers it */
    record Cell(@Nullable Element element, int column, int wide, int high, boolean continued) {}

    private final List<Row> rows = new ArrayList<>();
    private int columns = 1;

    private Grid() {}

    static Grid of(Element table) {
        var grid = new Grid();
        for (var part : List.of("thead", "tbody", "tfoot")) {
            var groups =
                    part.equals("tbody") ? Elements.children(table, "tbody", "tr") : Elements.children(table, part);
            var elements = groups.stream()
                    .flatMap(
                            it -> Elements.name(it).equals("tr") ? Stream.of(it) : Elements.children(it, "tr").stream())
                    .toList();
            grid.add(elements, part.equals("thead"));
        }
        return grid;
    }

    List<Row> rows() {
        return rows;
    }

    int columns() {
        return columns;
    }

    /** Rows of one part of the table: no cell reaches beyond it. */
    private void add(List<Element> elements, boolean head) {
        var covered = new ArrayList<int[]>(); // column, columns wide, rows left
        for (var i = 0; i < elements.size(); i++) {
            var cells = new ArrayList<Cell>();
            var left = elements.size() - i;
            var column = 0;
            for (var cell : Elements.children(elements.get(i), "td", "th")) {
                column = covered(cells, covered, column);
                var wide = Math.max(1, Elements.number(cell, "colspan", 1));
                var high = Math.max(1, Math.min(left, Elements.number(cell, "rowspan", 1)));
                cells.add(new Cell(cell, column, wide, high, false));
                column += wide;
            }
            column = covered(cells, covered, column);
            columns = Math.max(columns, column);
            for (var cell : cells) {
                if (cell.high > 1) {
                    covered.add(new int[] {cell.column, cell.wide, cell.high - 1});
                }
            }
            rows.add(new Row(elements.get(i), head, cells));
        }
    }

    private static int covered(List<Cell> cells, List<int[]> covered, int from) {
        var column = from;
        for (var again = true; again; ) {
            again = false;
            for (var it : List.copyOf(covered)) {
                if (it[0] == column) {
                    cells.add(new Cell(null, column, it[1], 1, true));
                    column += it[1];
                    it[2]--;
                    if (it[2] == 0) {
                        covered.remove(it);
                    }
                    again = true;
                }
            }
        }
        return column;
    }
}
