package bd.sabha.intake;

import bd.sabha.reading.SourcePage;
import bd.sabha.reading.SourcePage.Cell;
import bd.sabha.reading.SourcePage.Part;
import bd.sabha.reading.SourcePage.Run;
import bd.sabha.reading.Span;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import org.springframework.web.util.HtmlUtils;

/**
 * Draws a source with its places marked. The id of each place's first mark is where links lead; a place that others cut, or
 * that goes on in another cell, has more marks. The words come from strangers: nothing of them is taken for markup.
 */
final class SourceHtml {

    private final List<Mark> marks;
    private final StringBuilder html = new StringBuilder();
    private final Set<String> drawn = new HashSet<>();

    private SourceHtml(List<Mark> marks) {
        this.marks = marks;
    }

    /** @param id of the element; @param look its class */
    record Mark(String id, String look, List<Span> spans) {}

    /** @param ids of the marks that were drawn */
    record Drawn(String html, Set<String> ids) {}

    static Drawn draw(SourcePage page, List<Mark> marks) {
        var source = new SourceHtml(marks);
        page.parts().forEach(source::part);
        return new Drawn(source.html.toString(), source.drawn);
    }

    private void part(Part part) {
        if (part.isTable()) {
            html.append("<div class=\"table-scroll\"><table class=\"source-table\">");
            part.rows().forEach(this::row);
            html.append("</table></div>");
        } else {
            html.append("<p>");
            words(part.words());
            html.append("</p>");
        }
    }

    private void row(List<Cell> cells) {
        html.append("<tr>");
        for (var cell : cells) {
            html.append(cell.columns() > 1 ? "<td colspan=\"" + cell.columns() + "\"" : "<td");
            html.append(cell.above() ? " class=\"above\">" : ">");
            cell.parts().forEach(this::part);
            html.append("</td>");
        }
        html.append("</tr>");
    }

    /** A part of the paragraph's words that a mark covers. */
    private record Stretch(int from, int to, Mark mark) {}

    private void words(List<Run> runs) {
        var text = new StringBuilder();
        runs.forEach(run -> text.append(run.text()));
        var waiting = new PriorityQueue<>(Comparator.comparingInt(Stretch::from)
                .thenComparing(Comparator.comparingInt(Stretch::to).reversed()));
        marks.forEach(mark -> mark.spans().forEach(span -> stretch(runs, span, mark, waiting)));
        draw(text.toString(), 0, text.length(), waiting);
    }

    private static void stretch(List<Run> runs, Span span, Mark mark, PriorityQueue<Stretch> into) {
        var begin = -1;
        var end = -1;
        var at = 0;
        for (var run : runs) {
            if (span.from() < run.to() && run.from() < span.to()) {
                var from = at + (run.exact() ? Math.max(0, span.from() - run.from()) : 0);
                var to = at
                        + (run.exact()
                                ? Math.min(run.text().length(), span.to() - run.from())
                                : run.text().length());
                begin = begin < 0 ? from : begin;
                end = to;
            }
            at += run.text().length();
        }
        if (begin >= 0 && end > begin) into.add(new Stretch(begin, end, mark));
    }

    /** A mark that reaches beyond the one around it goes on behind that one's end. */
    private void draw(String text, int from, int to, PriorityQueue<Stretch> waiting) {
        var at = from;
        while (!waiting.isEmpty() && waiting.peek().from() < to) {
            var next = waiting.remove();
            var end = Math.min(next.to(), to);
            if (next.to() > to) waiting.add(new Stretch(to, next.to(), next.mark()));
            html.append(escaped(text, at, next.from()));
            open(next.mark());
            draw(text, next.from(), end, waiting);
            html.append("</mark>");
            at = end;
        }
        html.append(escaped(text, at, to));
    }

    private void open(Mark mark) {
        html.append("<mark class=\"")
                .append(mark.look())
                .append("\" data-at=\"")
                .append(mark.id())
                .append('"');
        if (drawn.add(mark.id())) html.append(" id=\"").append(mark.id()).append('"');
        html.append('>');
    }

    private static String escaped(String text, int from, int to) {
        return HtmlUtils.htmlEscape(text.substring(from, Math.max(from, to)), "UTF-8");
    }
}
