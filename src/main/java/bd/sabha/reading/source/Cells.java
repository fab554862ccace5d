package bd.sabha.reading.source;

import bd.sabha.reading.Span;
import bd.sabha.reading.manuscript.Excerpt;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/** The cells of a line. */
final class Cells {

    private Cells() {}

    static List<Span> byTabs(Markup markup, Span line) {
        return split(line.from(), line.to(), at -> markup.text().charAt(at) == '\t' && !markup.isWholeAt(at));
    }

    /** Bars around all of it part nothing. */
    static List<Span> byBars(Markup markup, Span line) {
        int from = line.from();
        int to = line.to();
        while (from < to && Excerpt.isSpace(markup.text().charAt(from))) from++;
        while (to > from && Excerpt.isSpace(markup.text().charAt(to - 1))) to--;
        if (from < to && isBar(markup, from)) from++;
        if (to > from && isBar(markup, to - 1)) to--;
        return split(from, to, at -> isBar(markup, at));
    }

    static boolean isBar(Markup markup, int at) {
        var text = markup.text();
        return text.charAt(at) == '|' && (at == 0 || text.charAt(at - 1) != '\\') && !markup.isWholeAt(at);
    }

    private static List<Span> split(int from, int to, IntPredicate border) {
        var cells = new ArrayList<Span>();
        int begin = from;
        for (int at = from; at < to; at++) {
            if (!border.test(at)) continue;
            cells.add(new Span(begin, at));
            begin = at + 1;
        }
        cells.add(new Span(begin, to));
        return cells;
    }
}
