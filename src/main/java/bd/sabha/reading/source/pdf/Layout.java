package bd.sabha.reading.source.pdf;

import bd.sabha.reading.source.pdf.Piece.Grid;
import bd.sabha.reading.source.pdf.Piece.GridCell;
import bd.sabha.reading.source.pdf.Piece.GridRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Pages without tags: what is drawn within frames are tables, what stands in columns too, the rest paragraphs. */
final class Layout {

    /** How far from its sides the words of a cell stand at most. */
    private static final float PADDING = 12;

    private final Lines lines;
    private final Paragraphs margins;

    /** @param margins between which the lines of the document stand */
    Layout(Lines lines, Paragraphs margins) {
        this.lines = lines;
        this.margins = margins;
    }

    List<Piece> of(PageContent page) {
        return new PageLayout(page, Ruling.frames(page.rules())).pieces();
    }

    /** One page. */
    private final class PageLayout {

        private final PageContent page;
        private final List<Frame> frames;
        private final Map<Frame, List<Word>> within = new HashMap<>();
        private final List<Glyph> free = new ArrayList<>();

        PageLayout(PageContent page, List<Frame> frames) {
            this.page = page;
            this.frames = new ArrayList<>(frames);
            for (var word : Word.of(page.glyphs())) {
                var frame = innermost(word.middle(), word.heart());
                if (frame == null) free.addAll(word.glyphs());
                else within.computeIfAbsent(frame, key -> new ArrayList<>()).add(word);
            }
            // frames without words are drawings
            this.frames.removeIf(frame -> !within.containsKey(frame));
        }

        private @org.jspecify.annotations.Nullable Frame innermost(float x, float y) {
            Frame innermost = null;
            for (var frame : frames) {
                if (frame.holds(x, y)) innermost = frame;
            }
            return innermost;
        }

        List<Piece> pieces() {
            var outer = frames.stream().filter(frame -> outerOf(frame) == null).toList();
            var pieces = new ArrayList<Piece>();
            arrange(lines.of(free), outer, between -> Columns.of(between, margins, page.number()), pieces);
            return pieces;
        }

        private @org.jspecify.annotations.Nullable Frame outerOf(Frame frame) {
            float x = (frame.edges()[0] + frame.edges()[1]) / 2;
            float y = frame.top() + Ruling.NEAR;
            Frame outer = null;
            for (var other : frames) {
                if (other != frame && other.area() > frame.area() && other.holds(x, y)) outer = other;
            }
            return outer;
        }

        /** Tables between the lines above and below them. */
        private void arrange(
                List<Line> all,
                List<Frame> tables,
                java.util.function.Function<List<Line>, List<Piece>> set,
                List<Piece> to) {
            var sorted = new ArrayList<>(tables);
            sorted.sort(Comparator.comparing(Frame::top));
            int begin = 0;
            for (var table : sorted) {
                int end = begin;
                while (end < all.size()
                        && all.get(end).base() <= table.top() + all.get(end).size() / 2) end++;
                if (end > begin) to.addAll(set.apply(all.subList(begin, end)));
                to.add(grid(table));
                begin = end;
            }
            if (begin < all.size()) to.addAll(set.apply(all.subList(begin, all.size())));
        }

        private Grid grid(Frame frame) {
            var boxes = frame.boxes();
            var rows = new ArrayList<GridRow>();
            for (int row = 0; row < frame.rows(); row++) {
                int at = row;
                var cells = boxes.stream()
                        .filter(box -> box.row() <= at && at < box.below())
                        .sorted(Comparator.comparing(Frame.Box::column))
                        .map(box -> cell(frame, box, at))
                        .toList();
                // a row all of whose cells are those above is drawn, not written
                if (!cells.stream().allMatch(GridCell::continuesAbove)) rows.add(new GridRow(cells, page.number()));
            }
            return new Grid(rows, frame.edges(), page.number(), true);
        }

        private GridCell cell(Frame frame, Frame.Box box, int row) {
            int columns = box.right() - box.column();
            if (row > box.row()) return new GridCell(List.of(), columns, true);
            var glyphs = within.getOrDefault(frame, List.of()).stream()
                    .filter(word -> box.holds(word.middle(), word.heart()))
                    .flatMap(word -> word.glyphs().stream())
                    .toList();
            var inner = frames.stream()
                    .filter(other -> outerOf(other) == frame
                            && box.holds(other.edges()[0] + Ruling.NEAR, other.top() + Ruling.NEAR))
                    .toList();
            var pieces = new ArrayList<Piece>();
            arrange(lines.of(glyphs), inner, between -> paragraphs(box).apply(between), pieces);
            return new GridCell(pieces, columns, false);
        }

        private java.util.function.Function<List<Line>, List<Piece>> paragraphs(Frame.Box box) {
            return between -> {
                float begin = Float.MAX_VALUE;
                float end = -Float.MAX_VALUE;
                for (var line : between) {
                    begin = Math.min(begin, line.x0());
                    end = Math.max(end, line.x1());
                }
                float padding = Math.max(0, Math.min(PADDING, begin - box.x0()));
                return new Paragraphs(begin, Math.max(end, box.x1() - padding)).of(between, page.number());
            };
        }
    }
}
