package bd.sabha.typesetting;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Words at fixed places: one in each cell, many to a page. */
record WordGrid(List<String> words) {

    static final int COLUMNS = 5;
    static final int ROWS = 26;
    static final int WIDTH = 156;
    static final int HEIGHT = 42;
    static final int LEFT = 10;
    static final int TOP = 12;
    private static final int WORD_LEFT = 12;
    /** About half a dot: on the edge of one, a rasteriser's rounding would decide. */
    private static final double BETWEEN = 11 / 64.0;

    private int pages() {
        return (words.size() + COLUMNS * ROWS - 1) / (COLUMNS * ROWS);
    }

    static List<Integer> wordsOn(int page, int words) {
        int from = page * COLUMNS * ROWS;
        return IntStream.range(from, Math.min(from + COLUMNS * ROWS, words))
                .boxed()
                .toList();
    }

    static int x(int word) {
        return LEFT + WIDTH * (word % COLUMNS);
    }

    static int y(int word) {
        return TOP + HEIGHT * (word % (COLUMNS * ROWS) / COLUMNS);
    }

    /** The page's body; the shift makes up for how differently a line's baseline is rounded. */
    String body(double shift) {
        var body = new StringBuilder();
        for (int page = 0; page < pages(); page++) {
            body.append("<div class=\"page\">");
            wordsOn(page, words.size()).forEach(word -> body.append(cell(word, shift)));
            body.append("</div>");
        }
        return body.toString();
    }

    static String css(int weight) {
        return """
                @page { size: 595.92pt 841.92pt; margin: 0 }
                body { margin: 0 }
                .page { position: relative; width: 794px; height: 1122px; page-break-after: always; overflow: hidden }
                .page div { position: absolute; white-space: pre; font-size: 18px; line-height: 40px; font-weight: %d }
                """
                .formatted(weight);
    }

    private String cell(int word, double shift) {
        return String.format(
                Locale.ROOT,
                "<div style=\"left: %.3fpx; top: %.3fpx\">%s</div>",
                x(word) + WORD_LEFT + BETWEEN,
                y(word) + shift,
                words.get(word).replace("&", "&amp;").replace("<", "&lt;"));
    }
}
