package bd.sabha.reading.source.docx;

import bd.sabha.reading.Budget;
import bd.sabha.reading.manuscript.Block;
import bd.sabha.reading.manuscript.Block.Cell;
import bd.sabha.reading.manuscript.Block.Row;
import bd.sabha.reading.manuscript.Excerpt;
import java.util.ArrayList;
import java.util.List;

/** The words of a document one after the other, which is the source that its blocks refer to: a row is a line. */
final class WordText {

    private final StringBuilder text = new StringBuilder();
    private final Budget budget;

    WordText(Budget budget) {
        this.budget = budget;
    }

    int length() {
        return text.length();
    }

    @Override
    public String toString() {
        return text.toString();
    }

    /** The blocks with the places at which this writes their words. */
    List<Block> place(List<Block> blocks) {
        var placed = new ArrayList<Block>();
        for (var block : blocks) {
            budget.check();
            if (block instanceof Block.Paragraph paragraph) {
                placed.add(paragraph(paragraph.words(), false));
                text.append('\n');
            } else if (block instanceof Block.Table table && !table.rows().isEmpty()) {
                placed.add(table(table, false));
            }
        }
        return placed;
    }

    private Block.Table table(Block.Table table, boolean inRow) {
        var rows = new ArrayList<Row>();
        for (var row : table.rows()) {
            budget.check();
            rows.add(row(row, inRow));
            text.append(inRow ? ' ' : '\n');
        }
        return new Block.Table(rows);
    }

    private Row row(Row row, boolean inRow) {
        var cells = new ArrayList<Cell>();
        for (var cell : row.cells()) {
            if (!cells.isEmpty()) text.append(inRow ? ' ' : '\t');
            cells.add(new Cell(cell(cell), cell.columns(), cell.continuesAbove()));
        }
        return new Row(cells);
    }

    private List<Block> cell(Cell cell) {
        var placed = new ArrayList<Block>();
        for (var block : cell.blocks()) {
            if (!placed.isEmpty()) text.append(' ');
            if (block instanceof Block.Paragraph paragraph) placed.add(paragraph(paragraph.words(), true));
            if (block instanceof Block.Table table && !table.rows().isEmpty()) placed.add(table(table, true));
        }
        return placed;
    }

    private Block.Paragraph paragraph(Excerpt words, boolean inRow) {
        var placed = new Excerpt.Builder();
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i) == '\t' && inRow ? ' ' : words.charAt(i);
            placed.add(c, text.length(), text.length() + 1, words.isStrong(i));
            text.append(c);
        }
        return new Block.Paragraph(placed.build());
    }
}
