package bd.sabha.reading.source;

import bd.sabha.reading.Budget;
import bd.sabha.reading.Refused;
import bd.sabha.reading.SourceFile;
import bd.sabha.reading.Span;
import bd.sabha.reading.manuscript.Block;
import bd.sabha.reading.manuscript.Manuscript;
import java.util.ArrayList;
import java.util.List;

/**
 * Text, Markdown and HTML, mixed in one file as OCR tools write it. Lines with tabs are rows, so are lines with Markdown's
 * bars; within cells and lines tags say more, and within what tags lay out line ends say nothing.
 */
final class TextSource implements Source {

    @Override
    public Manuscript read(SourceFile file, Budget budget) throws Refused {
        var decoded = Decoded.of(file.bytes());
        if (decoded.text().length() > Sources.MOST_CHARACTERS) throw Sources.tooLong();
        var markup = Markup.of(decoded.text(), budget);
        var blocks = blocks(markup, budget);
        var doubts = new ArrayList<>(decoded.doubts());
        doubts.addAll(markup.oldLetters().doubts());
        return new Manuscript(decoded.text(), blocks, doubts);
    }

    private static List<Block> blocks(Markup markup, Budget budget) {
        var page = new Page(markup, budget);
        Lines.of(markup).forEach(page::add);
        return page.blocks();
    }

    /** What the lines so far have become. */
    private static final class Page {

        private final Markup markup;
        private final Budget budget;
        private final List<Block> blocks = new ArrayList<>();
        private final List<Block.Row> rows = new ArrayList<>();
        private LineKind rowsAre = LineKind.WORDS;

        Page(Markup markup, Budget budget) {
            this.markup = markup;
            this.budget = budget;
        }

        void add(Span line) {
            budget.check();
            var kind = LineKind.of(markup, line, rowsAre);
            if (kind == LineKind.NOTHING) return;
            if (kind != rowsAre && kind != LineKind.RULE_OF_BARS) endTable();
            switch (kind) {
                case TABS -> rows.add(row(Cells.byTabs(markup, line)));
                case BARS -> rows.add(row(Cells.byBars(markup, line)));
                case WORDS -> blocks.addAll(read(line, false));
                case HEADING -> blocks.addAll(read(LineKind.behindMarks(markup.text(), line), true));
                default -> {}
            }
            if (kind != LineKind.RULE_OF_BARS) rowsAre = kind;
        }

        List<Block> blocks() {
            endTable();
            return blocks;
        }

        private void endTable() {
            if (!rows.isEmpty()) blocks.add(new Block.Table(rows));
            rows.clear();
        }

        private Block.Row row(List<Span> cells) {
            return new Block.Row(
                    cells.stream().map(cell -> Block.Cell.of(read(cell, false))).toList());
        }

        private List<Block> read(Span piece, boolean heading) {
            return Piece.blocks(markup, piece.from(), piece.to(), heading, budget);
        }
    }
}
