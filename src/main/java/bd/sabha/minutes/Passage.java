package bd.sabha.minutes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A paragraph, or a table whose head comes first.
 *
 * @param rows cells of a table, as many in each row; empty: the text is a paragraph
 */
record Passage(String text, List<List<String>> rows) {

    /** More columns than these do not fit into a column of the minutes. */
    private static final int WIDE = 4;

    /** A longer table repeats its head on each page, which it cannot do within a cell. */
    private static final int LONG = 15;

    /** Text as it stands on the page: consecutive lines with tabs are the rows of a table. */
    static List<Passage> of(List<String> lines) {
        var passages = new ArrayList<Passage>();
        var rows = new ArrayList<List<String>>();
        for (var line : lines) {
            if (line.contains("\t")) {
                rows.add(cells(line));
                continue;
            }
            endTable(rows, passages);
            passages.add(new Passage(line, List.of()));
        }
        endTable(rows, passages);
        return List.copyOf(passages);
    }

    boolean isTable() {
        return !rows.isEmpty();
    }

    /** Whether it is to stand by itself, as wide as the page. */
    boolean fallsOut() {
        return rows.size() > LONG || isTable() && rows.get(0).size() >= WIDE;
    }

    private static void endTable(List<List<String>> rows, List<Passage> passages) {
        if (!rows.isEmpty()) {
            var width = rows.stream().mapToInt(List::size).max().orElse(0);
            passages.add(
                    new Passage("", rows.stream().map(row -> filled(row, width)).toList()));
            rows.clear();
        }
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split("\t", -1)).map(String::strip).toList();
    }

    private static List<String> filled(List<String> row, int width) {
        return IntStream.range(0, width)
                .mapToObj(i -> i < row.size() ? row.get(i) : "")
                .toList();
    }
}
