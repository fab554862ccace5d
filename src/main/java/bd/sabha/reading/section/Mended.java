package bd.sabha.reading.section;

import bd.sabha.reading.field.ListMark;
import bd.sabha.reading.manuscript.Block;
import bd.sabha.reading.manuscript.Block.Cell;
import bd.sabha.reading.manuscript.Block.Paragraph;
import bd.sabha.reading.manuscript.Excerpt;
import java.util.ArrayList;
import java.util.List;

/** Puts lines together again that were broken where the page was not wide enough: sentences, and the cells of rows. */
final class Mended {

    private static final int SHORTEST = 60;
    private static final int MOST_LINES = 60;
    private static final int REST = 80;
    private static final int HEADING = 90;

    private final List<Line> lines;
    private final List<Line> mended = new ArrayList<>();
    private final int end;
    private int width;
    private boolean counted;

    private Mended(List<Line> lines) {
        this.lines = lines;
        int closing = lines.size() - 1;
        while (closing > 0
                && !(lines.get(closing).words().length() < 1500
                        && Signs.has(Signs.CLOSING, lines.get(closing).words()))) closing--;
        this.end = closing;
    }

    static List<Line> of(List<Line> lines) {
        return new Mended(lines).mend();
    }

    private List<Line> mend() {
        for (int i = 0; i < lines.size(); ) {
            var line = lines.get(i);
            if (line.isRow()) Columns.head(line).ifPresent(this::in);
            int to = i > end ? i + 1 : line.isRow() ? rowEnd(i) : sentenceEnd(i);
            mended.add(to == i + 1 ? line : joined(i, to));
            i = to;
        }
        return mended;
    }

    private void in(Columns columns) {
        width = columns.size();
        counted = columns.roles().get(0).contains(Role.NUMBER);
    }

    /** A sentence goes on until its full stop, unless something else begins. */
    private int sentenceEnd(int from) {
        for (int i = from; i < Math.min(end + 1, from + MOST_LINES); i++) {
            if (i > from && !goesOn(i)) return from + 1;
            var words = lines.get(i).words();
            if (Joined.isEnded(words)) return i + 1;
            if (i == from && words.length() < (isItem(words) ? HEADING : SHORTEST)) return from + 1;
        }
        return from + 1;
    }

    private static boolean isItem(Excerpt words) {
        return Heading.of(words)
                .filter(heading -> heading.kind() == Heading.Kind.ITEM)
                .isPresent();
    }

    private boolean goesOn(int i) {
        var line = lines.get(i);
        return !line.isRow() && !line.apart() && isLoose(line.words());
    }

    private static boolean isLoose(Excerpt words) {
        return ListMark.at(words).isEmpty()
                && Heading.of(words).isEmpty()
                && Label.in(words).isEmpty()
                && words.strongEnd() == 0
                && !Dates.isLine(words);
    }

    /** A row that lacks cells, and lines up to the row that has the rest of them; or what is left of its last cell. */
    private int rowEnd(int from) {
        int cells = cells(from);
        if (width == 0 || cells > width || !isCut(from) && !(counted && cells < width)) return from + 1;
        int to = from + 1;
        for (int i = from + 1; i < Math.min(end, from + MOST_LINES); i++) {
            var line = lines.get(i);
            if (line.isRow() ? !isRest(line) : !isPiece(line, cells == width)) break;
            cells += cells(i) - 1;
            if (cells > width) break;
            if (cells == width) to = i + 1;
            if (cells == width && !isCut(i)) break;
        }
        return to;
    }

    /** Behind a row that is whole only a few words can be left of its last cell. */
    private static boolean isPiece(Line line, boolean whole) {
        var words = line.words();
        return !line.blank()
                && !isItem(words)
                && !Signs.has(Signs.CLOSING, words)
                && (!whole || isLoose(words) && words.length() < REST);
    }

    private static boolean isRest(Line row) {
        var first = row.cells().get(0).words();
        return !first.isBlank() && !Fit.isNumber(first) && Columns.head(row).isEmpty();
    }

    private int cells(int i) {
        return lines.get(i).cells().size();
    }

    private boolean isCut(int i) {
        var cells = lines.get(i).cells();
        var last = cells.get(cells.size() - 1).words();
        return !last.isBlank() && !Fit.isNumber(last) && !Joined.isEnded(last);
    }

    private Line joined(int from, int to) {
        var cells = new ArrayList<Cell>(lines.get(from).cells());
        for (int i = from + 1; i < to; i++) {
            var more = lines.get(i).cells();
            int last = cells.size() - 1;
            cells.set(last, joined(cells.get(last), more.get(0)));
            cells.addAll(more.subList(1, more.size()));
        }
        return new Line(
                cells,
                lines.get(from).table(),
                lines.get(from).apart(),
                lines.get(from).blank());
    }

    private static Cell joined(Cell above, Cell below) {
        var blocks = new ArrayList<Block>(above.blocks());
        var rest = new ArrayList<Block>(below.blocks());
        int last = blocks.size() - 1;
        if (last >= 0
                && blocks.get(last) instanceof Paragraph one
                && !rest.isEmpty()
                && rest.get(0) instanceof Paragraph two) {
            blocks.set(last, new Paragraph(one.words().join(" ", two.words())));
            rest.remove(0);
        }
        blocks.addAll(rest);
        return new Cell(blocks, above.columns(), above.continuesAbove());
    }
}
