package bd.sabha.reading.section;

import bd.sabha.reading.Budget;
import bd.sabha.reading.manuscript.Block;
import bd.sabha.reading.manuscript.Block.Cell;
import bd.sabha.reading.manuscript.Block.Paragraph;
import bd.sabha.reading.manuscript.Block.Row;
import bd.sabha.reading.manuscript.Block.Table;
import bd.sabha.reading.manuscript.Excerpt;
import bd.sabha.reading.manuscript.Manuscript;
import java.util.ArrayList;
import java.util.List;

/** The paragraphs and rows of a manuscript in their order, without what says nothing: page numbers, captions, frames. */
final class Lines {

    private static final int DEEP = 8;

    private final List<Line> lines = new ArrayList<>();
    private final String text;
    private final Budget budget;
    private final boolean bangla;
    private int tables;
    private int end;
    private boolean edge = true;

    private Lines(Manuscript manuscript, Budget budget) {
        this.text = manuscript.text();
        this.budget = budget;
        this.bangla = Language.of(text).equals(Language.BANGLA);
    }

    static List<Line> of(Manuscript manuscript, Budget budget) {
        var lines = new Lines(manuscript, budget);
        lines.add(Blanks.plain(manuscript.blocks()), 0);
        return List.copyOf(lines.lines);
    }

    private void add(List<Block> blocks, int depth) {
        for (var block : blocks) {
            budget.check();
            if (block instanceof Table table) add(table, depth);
            else if (block instanceof Paragraph paragraph) add(paragraph.words());
        }
    }

    private void add(Excerpt words) {
        if (Noise.is(words) || bangla && Noise.isPictured(words)) return;
        add(List.of(Cell.of(List.of(new Paragraph(words)))), -1, words);
    }

    private void add(Table table, int depth) {
        if (isFrame(table) && depth < DEEP) {
            edge = true;
            for (var row : table.rows()) row.cells().forEach(cell -> add(cell.blocks(), depth + 1));
            edge = true;
            return;
        }
        int number = tables++;
        edge = true;
        for (var row : table.rows()) {
            budget.check();
            add(row, number);
        }
        edge = true;
    }

    private void add(Row row, int table) {
        var words = row.cells().stream()
                .map(Cell::words)
                .filter(cell -> !cell.isBlank())
                .findFirst();
        boolean nested = row.cells().stream().anyMatch(cell -> !cell.blocks().isEmpty());
        if (words.isPresent() || nested) add(row.cells(), table, words.orElse(Excerpt.EMPTY));
    }

    private void add(List<Cell> cells, int table, Excerpt first) {
        boolean blank = isApart(first);
        lines.add(new Line(cells, table, edge || blank, blank));
        edge = false;
        for (var cell : cells) {
            var words = cell.words();
            if (!words.isEmpty()) end = words.place().to();
        }
    }

    /** Two line ends or more lie between what was before and this. */
    private boolean isApart(Excerpt first) {
        if (first.isEmpty()) return false;
        int from = first.place().from();
        int ends = 0;
        for (int i = Math.max(0, end); i < from && i < text.length() && ends < 2; i++) {
            if (text.charAt(i) == '\n') ends++;
        }
        return ends > 1;
    }

    /** One cell in each row: drawn around the text only. */
    private static boolean isFrame(Table table) {
        return table.rows().stream().allMatch(row -> row.cells().size() == 1);
    }
}
