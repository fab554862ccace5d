package bd.sabha.reading.section;

import bd.sabha.reading.manuscript.Block;
import bd.sabha.reading.manuscript.Block.Cell;
import bd.sabha.reading.manuscript.Block.Paragraph;
import bd.sabha.reading.manuscript.Excerpt;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Lines of a head or a foot as they are seen: each line by itself, though one paragraph or cell holds several. */
final class Strips {

    private static final Pattern LINES = Pattern.compile("\\R");

    private Strips() {}

    static List<Line> of(List<Line> lines) {
        var strips = new ArrayList<Line>();
        lines.forEach(line -> strips.addAll(of(line)));
        return strips;
    }

    private static List<Line> of(Line line) {
        var full = line.full();
        if (full.size() == 1) {
            var pieces = pieces(full.get(0));
            return pieces.stream().allMatch(piece -> piece.length() <= Signs.SENTENCE)
                    ? strips(pieces.stream().map(List::of).toList(), -1, line.apart())
                    : line.isRow() ? strips(paragraphs(full.get(0)), -1, line.apart()) : List.of(line);
        }
        var columns = full.stream().map(Strips::pieces).toList();
        int rows = columns.isEmpty() ? 0 : columns.get(0).size();
        if (rows < 2 || columns.stream().anyMatch(column -> column.size() != rows)) return List.of(line);
        var zipped = new ArrayList<List<Excerpt>>();
        for (int i = 0; i < rows; i++) {
            int row = i;
            zipped.add(columns.stream().map(column -> column.get(row)).toList());
        }
        return strips(zipped, line.table(), line.apart());
    }

    private static List<List<Excerpt>> paragraphs(Cell cell) {
        return cell.blocks().stream()
                .flatMap(Block::paragraphs)
                .filter(words -> !words.isBlank())
                .map(List::of)
                .toList();
    }

    private static List<Excerpt> pieces(Cell cell) {
        return cell.blocks().stream()
                .flatMap(Block::paragraphs)
                .flatMap(words -> words.split(LINES).stream())
                .map(Excerpt::strip)
                .filter(words -> !words.isEmpty() && !Noise.is(words))
                .toList();
    }

    private static List<Line> strips(List<List<Excerpt>> rows, int table, boolean apart) {
        var strips = new ArrayList<Line>();
        for (var row : rows) {
            var cells = row.stream()
                    .map(words -> Cell.of(List.of(new Paragraph(words))))
                    .toList();
            strips.add(new Line(cells, cells.size() > 1 ? table : -1, strips.isEmpty() && apart, false));
        }
        return strips;
    }
}
