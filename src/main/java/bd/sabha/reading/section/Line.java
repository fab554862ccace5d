package bd.sabha.reading.section;

import bd.sabha.reading.manuscript.Block;
import bd.sabha.reading.manuscript.Excerpt;
import java.util.List;

/**
 * A paragraph, or a row of a table.
 *
 * @param cells of a paragraph one
 * @param table which one of the manuscript, from 0; -1: a paragraph
 * @param apart whether a blank line or the edge of a table stands before it; @param blank whether a blank line does
 */
record Line(List<Block.Cell> cells, int table, boolean apart, boolean blank) {

    boolean isRow() {
        return table >= 0;
    }

    /** All its words, tabs between the cells. */
    Excerpt words() {
        return Excerpt.join("\t", cells.stream().map(Block.Cell::words).toList());
    }

    /** Those cells that have something in them. */
    List<Block.Cell> full() {
        return cells.stream().filter(cell -> !cell.blocks().isEmpty()).toList();
    }

    @Override
    public String toString() {
        return words().toString();
    }
}
