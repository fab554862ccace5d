package bd.sabha.reading;

import bd.sabha.reading.manuscript.Block;
import bd.sabha.reading.manuscript.Excerpt;
import bd.sabha.reading.manuscript.Manuscript;
import java.util.ArrayList;
import java.util.List;

/** The paragraphs and tables of a source as its page shows them; every word knows where it stands in the source's text. */
public record SourcePage(List<Part> parts) {

    /** A paragraph has words and no rows, a table rows and no words. */
    public record Part(List<Run> words, List<List<Cell>> rows) {

        public boolean isTable() {
            return !rows.isEmpty();
        }
    }

    /** @param columns how many of the grid it is wide; @param above it continues the cell above */
    public record Cell(List<Part> parts, int columns, boolean above) {}

    /** Words that lie together. @param from where they begin in the text; @param to where they end */
    public record Run(String text, int from, int to) {

        /** Whether each character stands where its place in the run says. */
        public boolean exact() {
            return to - from == text.length();
        }
    }

    static SourcePage of(Manuscript manuscript) {
        return new SourcePage(parts(manuscript.blocks()));
    }

    private static List<Part> parts(List<Block> blocks) {
        return blocks.stream().map(SourcePage::part).toList();
    }

    private static Part part(Block block) {
        return block instanceof Block.Table table
                ? new Part(
                        List.of(),
                        table.rows().stream()
                                .map(row -> row.cells().stream()
                                        .map(SourcePage::cell)
                                        .toList())
                                .toList())
                : new Part(runs(((Block.Paragraph) block).words()), List.of());
    }

    private static Cell cell(Block.Cell cell) {
        return new Cell(parts(cell.blocks()), cell.columns(), cell.continuesAbove());
    }

    /** Cut where a character does not follow the one before in the source, or stands for more than itself. */
    private static List<Run> runs(Excerpt words) {
        var runs = new ArrayList<Run>();
        var begin = 0;
        for (var at = 1; at <= words.length(); at++) {
            if (at == words.length() || !follows(words, at)) {
                var place = words.place(begin, at);
                runs.add(new Run(words.subSequence(begin, at).toString(), place.from(), place.to()));
                begin = at;
            }
        }
        return runs;
    }

    private static boolean follows(Excerpt words, int at) {
        var before = words.place(at - 1, at);
        var here = words.place(at, at + 1);
        var single = before.to() - before.from() == 1 && here.to() - here.from() == 1;
        return single ? here.from() == before.to() : here.equals(before);
    }
}
