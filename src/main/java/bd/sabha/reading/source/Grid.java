package bd.sabha.reading.source;

import bd.sabha.reading.manuscript.Block;
import bd.sabha.reading.manuscript.Block.Cell;
import bd.sabha.reading.manuscript.Block.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Rows of a table while they come, with cells that reach down into the next ones. */
final class Grid {

    private static final int MOST_COLUMNS = 100;
    private static final int MOST_COVERED = 50_000;
    private static final Cell EMPTY = Cell.of(List.of());
    private static final Cell COVERED = new Cell(List.of(), 1, true);

    private final List<Row> rows = new ArrayList<>();

    /** Cells that reach down, by their column. */
    private final NavigableMap<Integer, Reach> reaching = new TreeMap<>();

    private List<Cell> row = new ArrayList<>();
    private int column;
    private int covered;

    /** @param rows that it still covers */
    private record Reach(int columns, int rows) {}

    void endRow() {
        if (row.isEmpty()) return;
        cover(true);
        rows.add(new Row(row));
        row = new ArrayList<>();
        column = 0;
    }

    void add(List<Block> blocks, int columns, int down) {
        cover(false);
        int wide = Math.max(1, Math.min(columns, MOST_COLUMNS));
        row.add(new Cell(blocks, wide, false));
        if (down > 1 && column < MOST_COLUMNS) reaching.put(column, new Reach(wide, down - 1));
        column += wide;
    }

    /** More words for the last cell; false: there is none. */
    boolean addToLast(List<Block> more) {
        if (row.isEmpty()) return false;
        var last = row.remove(row.size() - 1);
        var blocks = new ArrayList<>(last.blocks());
        blocks.addAll(more);
        row.add(new Cell(blocks, last.columns(), last.continuesAbove()));
        return true;
    }

    List<Row> rows() {
        endRow();
        return rows;
    }

    /** Puts cells here that reach down from above. @param rest also those further to the right */
    private void cover(boolean rest) {
        var next = reaching.ceilingEntry(column);
        while (next != null && (rest || next.getKey() == column) && covered < MOST_COVERED) {
            for (; column < next.getKey(); column++) row.add(EMPTY);
            var reach = next.getValue();
            if (reach.rows() == 1) reaching.remove(column);
            else reaching.put(column, new Reach(reach.columns(), reach.rows() - 1));
            row.add(reach.columns() == 1 ? COVERED : new Cell(List.of(), reach.columns(), true));
            covered++;
            column += reach.columns();
            next = reaching.ceilingEntry(column);
        }
    }
}
