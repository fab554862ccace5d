package bd.sabha.reading.section;

import bd.sabha.reading.manuscript.Block;
import bd.sabha.reading.manuscript.Block.Cell;
import bd.sabha.reading.manuscript.Block.Paragraph;
import bd.sabha.reading.manuscript.Block.Row;
import bd.sabha.reading.manuscript.Block.Table;
import bd.sabha.reading.manuscript.Excerpt;
import java.util.List;

/** Makes all sorts of blanks one, so that no rule has to know them: no-break, thin, ideographic, of no width. */
final class Blanks {

    private Blanks() {}

    static List<Block> plain(List<Block> blocks) {
        return blocks.stream().map(Blanks::plain).toList();
    }

    private static Block plain(Block block) {
        if (block instanceof Paragraph paragraph) return new Paragraph(plain(paragraph.words()));
        return new Table(((Table) block).rows().stream().map(Blanks::plain).toList());
    }

    private static Row plain(Row row) {
        return new Row(row.cells().stream()
                .map(cell -> new Cell(plain(cell.blocks()), cell.columns(), cell.continuesAbove()))
                .toList());
    }

    private static Excerpt plain(Excerpt words) {
        if (words.chars().noneMatch(Blanks::isOther)) return words;
        var plain = new Excerpt.Builder();
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (isInvisible(c)) continue;
            var place = words.place(i, i + 1);
            plain.add(isOther(c) ? ' ' : c, place.from(), place.to(), words.isStrong(i));
        }
        return plain.build();
    }

    private static boolean isOther(int c) {
        return c > ' ' && Excerpt.isSpace((char) c);
    }

    private static boolean isInvisible(char c) {
        return c == '\u200b' || c == '\ufeff' || c == '\u2060';
    }
}
