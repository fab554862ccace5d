package bd.sabha.reading.source.pdf;

import java.util.List;

/** What a page consists of, before it is spelt. */
sealed interface Piece {

    /** On which page it begins, from 0. */
    int page();

    /** Lines that are one paragraph; @param strong the whole of it */
    record Passage(List<Line> lines, int page) implements Piece {

        Line last() {
            return lines.get(lines.size() - 1);
        }
    }

    /**
     * A table.
     *
     * @param edges where its columns begin and the last one ends
     * @param ruled whether lines are drawn around its cells
     */
    record Grid(List<GridRow> rows, float[] edges, int page, boolean ruled) implements Piece {

        int columns() {
            return edges.length - 1;
        }
    }

    record GridRow(List<GridCell> cells, int page) {}

    /** @param columns how many it is wide; @param continuesAbove the same as the one above */
    record GridCell(List<Piece> pieces, int columns, boolean continuesAbove) {}
}
