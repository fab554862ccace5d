package bd.sabha.reading.section;

import bd.sabha.reading.field.Posts;
import bd.sabha.reading.manuscript.Block.Cell;
import bd.sabha.reading.manuscript.Excerpt;
import java.util.List;

/** Whether a table without a head goes on with the items of the one before, or is a table of its own. */
record Continuation(Columns columns, Drafts drafts) {

    private static final int MOST = 40;
    private static final int SENTENCE = 30;
    private static final int SHORT = 10;

    boolean is(List<Line> rows) {
        var some = rows.subList(0, Math.min(MOST, rows.size()));
        int width = some.stream().mapToInt(row -> row.full().size()).max().orElse(0);
        boolean nested = some.stream().anyMatch(this::hasTable);
        if (width > columns.size() && !nested && some.stream().noneMatch(this::isDecided)) return false;
        return nested || some.stream().anyMatch(row -> isDecided(row) || isNext(row) || isRest(row));
    }

    private boolean hasTable(Line row) {
        return row.cells().stream()
                .flatMap(cell -> cell.blocks().stream())
                .anyMatch(bd.sabha.reading.manuscript.Block.Table.class::isInstance);
    }

    private boolean isDecided(Line row) {
        int column = column();
        boolean inPlace = row.cells().size() == columns.size()
                && column >= 0
                && isDecision(row.cells().get(column).words(), SHORT);
        return inPlace || row.cells().stream().map(Cell::words).anyMatch(words -> isDecision(words, SENTENCE));
    }

    private static boolean isDecision(Excerpt words, int longer) {
        return words.length() > longer && Posts.isDecision(words);
    }

    private int column() {
        int column = columns.size() - 1;
        while (column >= 0 && !columns.roles().get(column).contains(Role.DECISION)) column--;
        return column;
    }

    private boolean isNext(Line row) {
        var last = drafts.last();
        var first = row.cells().get(0).words();
        return last != null
                && last.no != null
                && Fit.isNumber(first)
                && row.full().size() > 1
                && columns.roles().get(0).contains(Role.NUMBER)
                && Numbers.value(first.toString().replaceAll("[^\\p{Nd}]", "")) == Numbers.value(last.no.value()) + 1
                && row.cells().stream().anyMatch(cell -> cell.words().length() > SENTENCE);
    }

    /** Nothing on the left, as what is left of a row on the page before. */
    private boolean isRest(Line row) {
        return row.cells().size() == columns.size()
                && row.cells().get(0).words().isBlank()
                && !row.full().isEmpty();
    }
}
