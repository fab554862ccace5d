package bd.sabha.reading.source;

import bd.sabha.reading.Span;
import bd.sabha.reading.manuscript.Excerpt;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The lines of a text, however their ends are written; a page's end ends a line. */
final class Lines {

    private Lines() {}

    /** Those that no tag holds together. */
    static List<Span> of(Markup markup) {
        var text = markup.text();
        var lines = new ArrayList<Span>();
        int begin = 0;
        for (int at = 0; at < text.length(); at++) {
            if (!isEnd(text.charAt(at)) || markup.flowsAt(at)) continue;
            lines.add(new Span(begin, at));
            if (text.startsWith("\r\n", at)) at++;
            begin = at + 1;
        }
        lines.add(new Span(begin, text.length()));
        return lines;
    }

    /** Where lines begin that have nothing in them. */
    static int[] blank(String text) {
        var blank = IntStream.builder();
        int begin = 0;
        boolean empty = true;
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) == '\n') {
                if (empty) blank.add(begin);
                begin = at + 1;
                empty = true;
            } else {
                empty = empty && Excerpt.isSpace(text.charAt(at));
            }
        }
        return blank.build().toArray();
    }

    static boolean isEnd(char c) {
        return c == '\n' || c == '\r' || c == '\f' || c == '\u000b' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    static boolean isBlank(String text, Span line) {
        for (int i = line.from(); i < line.to(); i++) if (!Excerpt.isSpace(text.charAt(i))) return false;
        return true;
    }
}
