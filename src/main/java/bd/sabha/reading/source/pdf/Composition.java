package bd.sabha.reading.source.pdf;

import bd.sabha.reading.Doubt;
import bd.sabha.reading.Span;
import bd.sabha.reading.manuscript.Block;
import bd.sabha.reading.manuscript.Excerpt;
import bd.sabha.reading.manuscript.Manuscript;
import bd.sabha.reading.source.Bijoy;
import bd.sabha.reading.source.pdf.Piece.Grid;
import bd.sabha.reading.source.pdf.Piece.Passage;
import java.util.ArrayList;
import java.util.List;

/** Writes out what was found: the text, a paragraph or row a line, and blocks whose words stand in it. */
final class Composition {

    private static final char SOFT_HYPHEN = '\u00ad';
    private static final String BREAKS_BEHIND = "-/\u2010\u2013\u200b";
    private static final int SAMPLE = 60;

    private final Order order;
    private final StringBuilder text = new StringBuilder();
    private final List<Doubt> doubts = new ArrayList<>();

    Composition(Order order) {
        this.order = order;
    }

    Manuscript of(List<Piece> pieces) {
        var blocks = new ArrayList<Block>();
        for (var piece : pieces) {
            var block = piece instanceof Passage passage ? paragraph(passage) : table((Grid) piece, "\n", "\t");
            if (block == null) continue;
            blocks.add(block);
            text.append('\n');
        }
        return new Manuscript(text.toString(), blocks, doubts);
    }

    private Block.Table table(Grid grid, String between, String cells) {
        var rows = new ArrayList<Block.Row>();
        for (var row : grid.rows()) {
            if (!rows.isEmpty()) text.append(between);
            var set = new ArrayList<Block.Cell>();
            for (var cell : row.cells()) {
                if (!set.isEmpty()) text.append(cells);
                set.add(new Block.Cell(blocks(cell.pieces()), cell.columns(), cell.continuesAbove()));
            }
            rows.add(new Block.Row(set));
        }
        return new Block.Table(rows);
    }

    private List<Block> blocks(List<Piece> pieces) {
        var blocks = new ArrayList<Block>();
        for (var piece : pieces) {
            int before = text.length();
            if (!blocks.isEmpty()) text.append(' ');
            var block = piece instanceof Passage passage ? paragraph(passage) : table((Grid) piece, " ", " ");
            if (block == null) text.setLength(before);
            else blocks.add(block);
        }
        return blocks;
    }

    private Block.@org.jspecify.annotations.Nullable Paragraph paragraph(Passage passage) {
        var words = new Excerpt.Builder();
        var letters = new ArrayList<Glyph>();
        for (var line : passage.lines()) addLine(order.of(line.glyphs()), line, letters);
        for (int begin = 0; begin < letters.size(); ) {
            int end = begin + 1;
            boolean bijoy = letters.get(begin).face().isBijoy();
            while (end < letters.size() && letters.get(end).face().isBijoy() == bijoy) end++;
            words.add(bijoy ? converted(letters.subList(begin, end)) : written(letters.subList(begin, end)));
            begin = end;
        }
        var tidy = words.build().tidy().nfc();
        return tidy.isEmpty() ? null : new Block.Paragraph(placed(tidy));
    }

    /** Behind the lines before it, as one would read it on. */
    private static void addLine(List<Glyph> glyphs, Line line, List<Glyph> letters) {
        if (!letters.isEmpty()) {
            int last = letters.size() - 1;
            var end = letters.get(last);
            var tail = end.text();
            char c = tail.charAt(tail.length() - 1);
            boolean divided = c == SOFT_HYPHEN || c == '-' && isLatin(letters, last - 1) && startsLower(glyphs.get(0));
            if (divided) {
                letters.set(last, end.with(tail.substring(0, tail.length() - 1), end.x0(), end.x1()));
                if (letters.get(last).text().isEmpty()) letters.remove(last);
            } else if (!end.isBlank()
                    && !(BREAKS_BEHIND.indexOf(c) >= 0
                            && last > 0
                            && !letters.get(last - 1).isBlank())) {
                letters.add(end.with(" ", end.x1(), end.x1()));
            }
        }
        letters.addAll(glyphs);
    }

    private static boolean isLatin(List<Glyph> letters, int at) {
        return at >= 0 && letters.get(at).text().codePoints().allMatch(c -> Character.isLowerCase(c) && c < 0x250);
    }

    private static boolean startsLower(Glyph glyph) {
        return !glyph.text().isEmpty() && Character.isLowerCase(glyph.text().charAt(0));
    }

    private static Excerpt written(List<Glyph> letters) {
        var words = new Excerpt.Builder();
        for (var glyph : letters) {
            for (char c : glyph.text().toCharArray()) {
                if (c != SOFT_HYPHEN) words.add(c, 0, 0, glyph.strong() && !Excerpt.isSpace(c));
            }
        }
        return words.build();
    }

    private Excerpt converted(List<Glyph> letters) {
        var converted = Bijoy.toUnicode(written(letters));
        boolean first = doubts.isEmpty();
        if (first && !converted.isBlank()) {
            var sample = converted.toString().strip();
            sample = sample.substring(0, Math.min(SAMPLE, sample.length()));
            doubts.add(new Doubt(
                    "",
                    Doubt.Kind.CONVERTED,
                    List.of(sample),
                    sample,
                    List.of(new Span(text.length(), text.length() + sample.length()))));
        }
        return converted;
    }

    /** Appended to the text, and standing there. */
    private Excerpt placed(Excerpt words) {
        var placed = new Excerpt.Builder();
        for (int i = 0; i < words.length(); i++) {
            int at = text.length() + i;
            placed.add(words.charAt(i), at, at + 1, words.isStrong(i));
        }
        text.append(words);
        return placed.build();
    }
}
