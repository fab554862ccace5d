package bd.sabha.reading.source.pdf;

import bd.sabha.reading.source.pdf.Piece.Grid;
import bd.sabha.reading.source.pdf.Piece.GridCell;
import bd.sabha.reading.source.pdf.Piece.GridRow;
import java.util.ArrayList;
import java.util.List;

/** Tables around which no lines are drawn: words that stand below each other behind wide gaps. */
final class Columns {

    private static final float GAP = 2.2f;
    private static final float ALIGNED = 0.7f;
    private static final float NEXT_ROW = 3.2f;

    private final List<Line> lines;
    private final Paragraphs paragraphs;
    private final int page;
    private final List<Piece> pieces = new ArrayList<>();
    private int at;

    private Columns(List<Line> lines, Paragraphs paragraphs, int page) {
        this.lines = lines;
        this.paragraphs = paragraphs;
        this.page = page;
    }

    static List<Piece> of(List<Line> lines, Paragraphs paragraphs, int page) {
        return new Columns(lines, paragraphs, page).pieces();
    }

    private List<Piece> pieces() {
        int plain = 0;
        while (at < lines.size()) {
            var parts = parts(lines.get(at));
            if (parts.size() < 2) {
                at++;
                continue;
            }
            if (at > plain) pieces.addAll(paragraphs.of(lines.subList(plain, at), page));
            pieces.add(table(parts));
            plain = at;
        }
        if (at > plain) pieces.addAll(paragraphs.of(lines.subList(plain, at), page));
        return pieces;
    }

    /** A table that begins here. */
    private Grid table(List<Line> head) {
        var starts = new ArrayList<Float>();
        head.forEach(part -> starts.add(part.x0()));
        var rows = new ArrayList<List<List<Line>>>();
        float end = head.get(head.size() - 1).x1();
        for (var parts = head; parts != null; parts = next(starts)) {
            if (isWrap(parts, starts, rows)) add(parts, starts, rows.get(rows.size() - 1));
            else rows.add(add(parts, starts, empty(starts.size())));
            end = Math.max(end, parts.get(parts.size() - 1).x1());
            at++;
        }
        var edges = new float[starts.size() + 1];
        for (int i = 0; i < starts.size(); i++) edges[i] = starts.get(i);
        edges[starts.size()] = end;
        return new Grid(rows.stream().map(row -> row(row, edges)).toList(), edges, page, false);
    }

    private static boolean isWrap(List<Line> parts, List<Float> starts, List<List<List<Line>>> rows) {
        return !rows.isEmpty() && column(parts.get(0), starts) > 0;
    }

    private static List<List<Line>> empty(int columns) {
        var row = new ArrayList<List<Line>>();
        for (int i = 0; i < columns; i++) row.add(new ArrayList<>());
        return row;
    }

    private static List<List<Line>> add(List<Line> parts, List<Float> starts, List<List<Line>> row) {
        for (var part : parts) row.get(column(part, starts)).add(part);
        return row;
    }

    private GridRow row(List<List<Line>> row, float[] edges) {
        var cells = new ArrayList<GridCell>();
        for (int i = 0; i < row.size(); i++) {
            var within = new Paragraphs(edges[i], i + 1 == row.size() ? edges[i + 1] : edges[i + 1] - GAP);
            cells.add(new GridCell(row.get(i).isEmpty() ? List.of() : within.of(row.get(i), page), 1, false));
        }
        return new GridRow(cells, page);
    }

    /** The next line in its columns, when it stands in them. */
    private @org.jspecify.annotations.Nullable List<Line> next(List<Float> starts) {
        if (at >= lines.size()) return null;
        var line = lines.get(at);
        if (line.base() - lines.get(at - 1).base() > NEXT_ROW * line.size()) return null;
        var parts = parts(line);
        int last = -1;
        for (int i = 0; i < parts.size(); i++) {
            int column = column(parts.get(i), starts);
            boolean fits = column > last
                    && (column + 1 == starts.size() || parts.get(i).x1() < starts.get(column + 1));
            if (!fits) return null;
            last = column;
        }
        return parts.size() == 1 && last == 0 ? null : parts;
    }

    private static int column(Line part, List<Float> starts) {
        for (int i = 0; i < starts.size(); i++) {
            if (Math.abs(part.x0() - starts.get(i)) < ALIGNED * part.size()) return i;
        }
        return -1;
    }

    /** Of a line what stands between wide gaps. */
    private static List<Line> parts(Line line) {
        var parts = new ArrayList<Line>();
        var part = new ArrayList<Glyph>();
        float end = line.x0();
        for (var glyph : line.glyphs()) {
            if (!glyph.isBlank() && !part.isEmpty() && glyph.x0() - end > GAP * line.size()) {
                parts.add(Line.of(part));
                part = new ArrayList<>();
            }
            if (!glyph.isBlank() || !part.isEmpty()) part.add(glyph);
            if (!glyph.isBlank()) end = Math.max(end, glyph.x1());
        }
        parts.add(Line.of(part));
        return parts;
    }
}
