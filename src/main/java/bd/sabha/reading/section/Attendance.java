package bd.sabha.reading.section;

import java.util.regex.Pattern;

/** Lists of who was there: name, post, signature. */
final class Attendance {

    private static final Pattern COLUMN = Signs.start("attendance-column");

    private Attendance() {}

    /** Two heads of such a list, and none of a table of items. */
    static boolean isHead(Line row) {
        return row.isRow()
                && Columns.head(row).isEmpty()
                && row.cells().stream()
                                .filter(cell -> Signs.begins(COLUMN, cell.words()))
                                .count()
                        > 1;
    }
}
