package bd.sabha.reading.source.pdf;

import bd.sabha.reading.source.pdf.Piece.Grid;
import bd.sabha.reading.source.pdf.Piece.GridCell;
import bd.sabha.reading.source.pdf.Piece.GridRow;
import bd.sabha.reading.source.pdf.Piece.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Joins what a page break cut: tables of the same columns, a row of them, a paragraph. */
final class Joined {

    private static final float NEAR = 4;
    private static final int HEAD = 2;

    private final Paragraphs paragraphs;
    private final List<Piece> pieces = new ArrayList<>();

    private Joined(Paragraphs paragraphs) {
        this.paragraphs = paragraphs;
    }

    static List<Piece> of(List<Piece> pieces, Paragraphs paragraphs) {
        var joined = new Joined(paragraphs);
        pieces.forEach(joined::add);
        return joined.pieces;
    }

    private void add(Piece piece) {
        var last = pieces.isEmpty() ? null : pieces.get(pieces.size() - 1);
        if (last instanceof Grid above && piece instanceof Grid below && isSame(above, below)) {
            pieces.set(pieces.size() - 1, joined(above, below));
        } else if (last instanceof Passage above && piece instanceof Passage below && isCut(above, below)) {
            var lines = new ArrayList<>(above.lines());
            lines.addAll(below.lines());
            pieces.set(pieces.size() - 1, new Passage(lines, below.page()));
        } else {
            pieces.add(piece instanceof Grid grid ? withoutHeads(grid) : piece);
        }
    }

    private boolean isCut(Passage above, Passage below) {
        var next = below.lines().get(0);
        return below.page() == above.page() + 1
                && !Paragraphs.isEntry(next)
                && !Paragraphs.ends(above.last())
                && !paragraphs.endsEarly(above.last(), next);
    }

    private static boolean isSame(Grid above, Grid below) {
        int lastPage = above.rows().get(above.rows().size() - 1).page();
        if (below.page() != lastPage + 1 || above.ruled() != below.ruled() || above.columns() != below.columns())
            return false;
        for (int i = 0; i <= above.columns(); i++) {
            if (Math.abs(above.edges()[i] - below.edges()[i]) > NEAR) return false;
        }
        return true;
    }

    private static Grid joined(Grid above, Grid below) {
        var rows = new ArrayList<>(above.rows());
        int head = 0;
        while (head < HEAD
                && head < Math.min(above.rows().size(), below.rows().size() - 1)
                && isSame(above.rows().get(head), below.rows().get(head))) head++;
        var rest = below.rows().subList(head, below.rows().size());
        int last = rows.size() - 1;
        if (above.ruled() && isCut(rows.get(last), rest.get(0), above.edges())) {
            rows.set(last, joined(rows.get(last), rest.get(0)));
            rest = rest.subList(1, rest.size());
        }
        rows.addAll(rest);
        return new Grid(rows, above.edges(), above.page(), above.ruled());
    }

    /** A tagged table says its head again on each page. */
    private static Grid withoutHeads(Grid grid) {
        var head = grid.rows().get(0);
        var rows = new ArrayList<GridRow>();
        for (var row : grid.rows()) {
            if (row == head || row.page() == head.page() || !isSame(head, row)) rows.add(row);
        }
        return new Grid(rows, grid.edges(), grid.page(), grid.ruled());
    }

    private static boolean isSame(GridRow a, GridRow b) {
        return !words(a).isBlank() && words(a).equals(words(b));
    }

    private static String words(GridRow row) {
        return row.cells().stream().map(Joined::words).collect(Collectors.joining("\t"));
    }

    private static String words(GridCell cell) {
        return cell.pieces().stream()
                .map(piece -> piece instanceof Passage passage
                        ? passage.lines().stream().map(Line::text).collect(Collectors.joining(" "))
                        : ((Grid) piece).rows().stream().map(Joined::words).collect(Collectors.joining("\n")))
                .collect(Collectors.joining(" "));
    }

    /**
     * A page break went through the row: what goes on below had filled its lines above, and either the row's number is above
     * or everything stopped in the middle of a sentence.
     */
    private static boolean isCut(GridRow above, GridRow below, float[] edges) {
        if (above.cells().size() != below.cells().size()) return false;
        if (fillEachOther(above, below)) return true;
        boolean numbered = below.cells().get(0).pieces().isEmpty()
                && !above.cells().get(0).pieces().isEmpty();
        int full = 0;
        int goesOn = 0;
        boolean ended = false;
        int column = 0;
        for (int i = 0; i < below.cells().size(); i++) {
            var end = above.cells().get(i).pieces();
            var begin = below.cells().get(i).pieces();
            int left = column;
            int right = column =
                    Math.min(edges.length - 1, left + above.cells().get(i).columns());
            if (!begin.isEmpty()) {
                if (end.isEmpty() && !numbered) return false;
                goesOn++;
                if (end.isEmpty()) continue;
                if (isFull(end.get(end.size() - 1), begin.get(0), edges[left], edges[right])) full++;
                ended |= !(end.get(end.size() - 1) instanceof Passage passage) || Paragraphs.ends(passage.last());
            }
        }
        return goesOn > 0 && (numbered || full == goesOn && !ended && !beginsEntry(below));
    }

    /** Cells of a row that went to the next page as a whole. */
    private static boolean fillEachOther(GridRow above, GridRow below) {
        boolean any = false;
        for (int i = 0; i < below.cells().size(); i++) {
            boolean up = !above.cells().get(i).pieces().isEmpty();
            boolean down = !below.cells().get(i).pieces().isEmpty();
            if (up && down) return false;
            any |= up;
        }
        return any
                && above.cells().get(0).pieces().isEmpty()
                        != below.cells().get(0).pieces().isEmpty();
    }

    private static boolean isFull(Piece end, Piece begin, float left, float right) {
        if (!(end instanceof Passage above) || !(begin instanceof Passage below)) return false;
        float padding = Math.max(0, above.last().x0() - left);
        return !new Paragraphs(above.last().x0(), right - padding)
                .endsEarly(above.last(), below.lines().get(0));
    }

    private static boolean beginsEntry(GridRow row) {
        var first = row.cells().get(0).pieces();
        if (first.isEmpty() || !(first.get(0) instanceof Passage passage)) return false;
        var line = passage.lines().get(0);
        return Paragraphs.isEntry(line) || line.text().chars().noneMatch(Character::isLetter);
    }

    private static GridRow joined(GridRow above, GridRow below) {
        var cells = new ArrayList<GridCell>();
        for (int i = 0; i < above.cells().size(); i++) {
            var upper = above.cells().get(i);
            cells.add(new GridCell(
                    joined(upper.pieces(), below.cells().get(i).pieces()), upper.columns(), upper.continuesAbove()));
        }
        return new GridRow(cells, below.page());
    }

    private static List<Piece> joined(List<Piece> above, List<Piece> below) {
        var pieces = new ArrayList<>(above);
        var rest = below;
        if (!above.isEmpty()
                && !below.isEmpty()
                && above.get(above.size() - 1) instanceof Grid end
                && below.get(0) instanceof Grid begin
                && isSame(end, begin)) {
            pieces.set(pieces.size() - 1, joined(end, begin));
            rest = below.subList(1, below.size());
        } else if (!above.isEmpty()
                && !below.isEmpty()
                && above.get(above.size() - 1) instanceof Passage end
                && below.get(0) instanceof Passage begin
                && !Paragraphs.ends(end.last())
                && !Paragraphs.isEntry(begin.lines().get(0))) {
            var lines = new ArrayList<>(end.lines());
            lines.addAll(begin.lines());
            pieces.set(pieces.size() - 1, new Passage(lines, end.page()));
            rest = below.subList(1, below.size());
        }
        pieces.addAll(rest);
        return pieces;
    }
}
