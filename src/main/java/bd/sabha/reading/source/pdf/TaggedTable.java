package bd.sabha.reading.source.pdf;

import bd.sabha.reading.source.pdf.Piece.Grid;
import bd.sabha.reading.source.pdf.Piece.GridCell;
import bd.sabha.reading.source.pdf.Piece.GridRow;
import bd.sabha.reading.source.pdf.Piece.Passage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A table as its tags say; where its columns are is seen from its words. */
final class TaggedTable {

    private static final GridCell EMPTY = new GridCell(List.of(), 1, false);
    private static final float NEAR = 4;

    private final List<List<Cell>> rows = new ArrayList<>();

    void row() {
        rows.add(new ArrayList<>());
    }

    void cell(List<Piece> pieces, int columns, int down) {
        rows.get(rows.size() - 1).add(new Cell(pieces, columns, down));
    }

    private record Cell(List<Piece> pieces, int columns, int down) {}

    Optional<Grid> finish() {
        var placed = placed();
        int columns = placed.stream()
                .mapToInt(row -> row.stream().mapToInt(GridCell::columns).sum())
                .max()
                .orElse(0);
        if (columns == 0) return Optional.empty();
        var edges = edges(placed, columns);
        placed.replaceAll(row -> filled(row, edges));
        var right = rights(placed, columns);
        int page = 0;
        var set = new ArrayList<GridRow>();
        for (var row : placed) {
            if (row.isEmpty()) continue;
            page = row.stream()
                    .flatMap(cell -> cell.pieces().stream())
                    .mapToInt(Piece::page)
                    .min()
                    .orElse(page);
            set.add(new GridRow(parted(row, edges, right), page));
        }
        return set.isEmpty()
                ? Optional.empty()
                : Optional.of(new Grid(set, edges, set.get(0).page(), false));
    }

    /** With the cells that reach down from rows above. */
    private List<List<GridCell>> placed() {
        var placed = new ArrayList<List<GridCell>>();
        var reach = new ArrayList<int[]>();
        for (var row : rows) {
            var cells = new ArrayList<GridCell>();
            int at = 0;
            for (var cell : row) {
                at = fill(at, cells, reach);
                cells.add(new GridCell(cell.pieces, cell.columns, false));
                while (reach.size() <= at) reach.add(new int[2]);
                reach.set(at, new int[] {cell.down, cell.columns});
                at += cell.columns;
            }
            fill(at, cells, reach);
            reach.forEach(down -> down[0] = Math.max(0, down[0] - 1));
            placed.add(cells);
        }
        return placed;
    }

    private static int fill(int from, List<GridCell> cells, List<int[]> reach) {
        int at = from;
        while (at < reach.size() && reach.get(at)[0] > 0) {
            cells.add(new GridCell(List.of(), reach.get(at)[1], true));
            at += reach.get(at)[1];
        }
        return at;
    }

    /** With the empty cells that some programs do not name, where no words stand below their column. */
    private static List<GridCell> filled(List<GridCell> row, float[] edges) {
        int columns = edges.length - 1;
        int missing = columns - row.stream().mapToInt(GridCell::columns).sum();
        if (missing == 0) return row;
        var filled = new ArrayList<GridCell>();
        int at = 0;
        for (var cell : row) {
            float begin =
                    (float) lines(cell).stream().mapToDouble(Line::x0).min().orElse(0);
            for (; missing > 0 && at + 1 < columns && begin > edges[at + 1] - NEAR; at++, missing--) filled.add(EMPTY);
            filled.add(cell);
            at += cell.columns();
        }
        for (; missing > 0; missing--) filled.add(EMPTY);
        return filled;
    }

    /** Those of the rows that name all their cells. */
    private static float[] edges(List<List<GridCell>> rows, int columns) {
        var whole = rows.stream()
                .filter(row -> row.stream().mapToInt(GridCell::columns).sum() == columns)
                .toList();
        return edgesOf(whole, columns);
    }

    private static float[] edgesOf(List<List<GridCell>> rows, int columns) {
        var edges = new float[columns + 1];
        Arrays.fill(edges, Float.MAX_VALUE);
        edges[columns] = -Float.MAX_VALUE;
        for (var row : rows) {
            int at = 0;
            for (var cell : row) {
                for (var line : lines(cell)) {
                    edges[at] = Math.min(edges[at], line.x0());
                    edges[columns] = Math.max(edges[columns], line.x1());
                }
                at += cell.columns();
            }
        }
        return edges;
    }

    private static float[] rights(List<List<GridCell>> rows, int columns) {
        var rights = new float[columns];
        Arrays.fill(rights, -Float.MAX_VALUE);
        for (var row : rows) {
            int at = 0;
            for (var cell : row) {
                int last = Math.min(columns, at + cell.columns()) - 1;
                for (var line : lines(cell)) rights[last] = Math.max(rights[last], line.x1());
                at += cell.columns();
            }
        }
        return rights;
    }

    private static List<Line> lines(GridCell cell) {
        return cell.pieces().stream()
                .filter(Passage.class::isInstance)
                .flatMap(piece -> ((Passage) piece).lines().stream())
                .toList();
    }

    private static List<GridCell> parted(List<GridCell> row, float[] edges, float[] rights) {
        var cells = new ArrayList<GridCell>();
        int at = 0;
        for (var cell : row) {
            int last = Math.min(rights.length, at + cell.columns()) - 1;
            var within = new Paragraphs(edges[at], rights[last]);
            cells.add(new GridCell(Parted.of(cell.pieces(), within), cell.columns(), cell.continuesAbove()));
            at += cell.columns();
        }
        return cells;
    }
}
