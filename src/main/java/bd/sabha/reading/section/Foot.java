package bd.sabha.reading.section;

import bd.sabha.reading.field.Listing;
import bd.sabha.reading.manuscript.Block.Cell;
import bd.sabha.reading.manuscript.Excerpt;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands below the items.
 *
 * @param signature lines of the chair's; @param memo lines with memo number and dates; @param heading of the distribution;
 *     @param entries of it, each with its paragraphs joined; @param issued lines of the second signature
 */
record Foot(
        List<Excerpt> signature,
        List<Excerpt> memo,
        @Nullable Excerpt heading,
        List<Listing.Entry> entries,
        List<Excerpt> issued,
        List<Excerpt> leftOver) {

    private static final int HEADING = 60;

    /** @param known names that are expected to sign; @param letterhead lines that may be printed once more */
    static Foot of(List<Line> lines, List<String> known, List<String> letterhead) {
        var strips = strips(lines.subList(0, annex(lines)));
        var foot = new FootLines(strips, known, letterhead);
        return foot.read();
    }

    /** Where lists that are annexed begin: they sign nothing and are sent to nobody. */
    private static int annex(List<Line> lines) {
        for (int i = 1; i < lines.size(); i++) {
            var words = lines.get(i).words();
            boolean heading = words.length() < HEADING && Signs.begins(Signs.ANNEX, words);
            if (heading || Attendance.isHead(lines.get(i))) return i;
        }
        return lines.size();
    }

    /** Row by row, but two signatures side by side one after the other. */
    private static List<Excerpt> strips(List<Line> lines) {
        var strips = new ArrayList<Excerpt>();
        var all = Strips.of(lines);
        for (int i = 0; i < all.size(); ) {
            int to = i + 1;
            while (all.get(i).isRow()
                    && to < all.size()
                    && all.get(to).table() == all.get(i).table()) to++;
            var rows = all.subList(i, to);
            if (isSideBySide(rows)) byColumn(rows, strips);
            else rows.forEach(row -> byRow(row, strips));
            i = to;
        }
        return strips;
    }

    private static boolean isSideBySide(List<Line> rows) {
        return rows.size() > 1
                && rows.stream().noneMatch(row -> row.full().stream()
                        .map(Cell::words)
                        .anyMatch(words -> Fit.isNumber(words)
                                || Signs.begins(Signs.MEMO, words)
                                || Signs.begins(Signs.DATE, words)));
    }

    private static void byColumn(List<Line> rows, List<Excerpt> strips) {
        int width = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        for (int column = 0; column < width; column++) {
            for (var row : rows) {
                if (column < row.cells().size()) add(row.cells().get(column).words(), strips);
            }
        }
    }

    private static void byRow(Line row, List<Excerpt> strips) {
        var full = row.full().stream().map(Cell::words).toList();
        if (full.size() > 1 && Fit.isNumber(full.get(0))) add(Excerpt.join(" ", full), strips);
        else full.forEach(words -> add(words, strips));
    }

    private static void add(Excerpt words, List<Excerpt> strips) {
        if (!words.isBlank()) strips.add(words);
    }
}
