package bd.sabha.reading.section;

import bd.sabha.reading.field.ListMark;
import bd.sabha.reading.field.MemoNumbers;
import bd.sabha.reading.field.Posts;
import bd.sabha.reading.manuscript.Excerpt;
import java.util.List;

/**
 * Which lines are head and opening, items, and foot.
 *
 * @param items where the items begin; @param closing the line that closes the meeting, -1: none; @param foot where the
 *     signature begins
 */
record Outline(int items, int closing, int foot) {

    private static final int HEADING = 200;
    private static final int SIGNATURE_LINE = 90;

    static Outline of(List<Line> lines) {
        int items = items(lines);
        int distribution = distribution(lines, items);
        int closing = closing(lines, items, distribution);
        return new Outline(items, closing, closing >= 0 ? closing + 1 : foot(lines, items, distribution));
    }

    private static int items(List<Line> lines) {
        var starts = new ItemsStart(lines);
        return starts.find();
    }

    private static int distribution(List<Line> lines, int items) {
        for (int i = Math.max(0, items); i < lines.size(); i++) {
            if (isDistribution(lines.get(i))) return i;
        }
        return lines.size();
    }

    static boolean isDistribution(Line line) {
        return line.full().size() <= 2 && isDistribution(line.words());
    }

    static boolean isDistribution(Excerpt words) {
        if (words.length() > HEADING) return false;
        var text = words.strip();
        if (!Signs.begins(Signs.DISTRIBUTION, text)) {
            return Signs.has(Signs.SENIORITY, text) && ListMark.at(text).isEmpty();
        }
        var found = Signs.DISTRIBUTION.matcher(text);
        boolean alone = found.lookingAt() && found.end() >= text.length() - 3;
        boolean ends = ":-\u0983\u2013".indexOf(text.charAt(text.length() - 1)) >= 0;
        return alone || ends || Signs.has(Signs.DISTRIBUTION_MORE, text);
    }

    private static int closing(List<Line> lines, int items, int distribution) {
        int last = -1;
        for (int i = items; i < distribution; i++) {
            var line = lines.get(i);
            if (line.full().size() == 1 && isClosing(line.words())) last = i;
            else if (last >= 0 && isItems(line)) last = -1;
        }
        return last;
    }

    private static boolean isClosing(Excerpt words) {
        return words.length() < 1500 && Signs.has(Signs.CLOSING, words);
    }

    private static boolean isItems(Line line) {
        return line.isRow()
                ? line.full().size() > 2
                : Heading.of(line.words()).isPresent() && !Dates.isLine(line.words());
    }

    /** Without a closing: the short lines above memo number and distribution. */
    private static int foot(List<Line> lines, int items, int distribution) {
        int end = distribution;
        for (int i = distribution - 1; i >= items; i--) {
            if (isMemo(lines.get(i).words())) end = i;
        }
        int foot = end;
        while (foot > items && isSignature(lines.get(foot - 1))) foot--;
        return foot;
    }

    private static boolean isMemo(Excerpt words) {
        return words.length() < HEADING
                && Signs.begins(Signs.MEMO, words)
                && MemoNumbers.in(words).isPresent();
    }

    private static boolean isSignature(Line line) {
        var words = line.words();
        return words.length() <= SIGNATURE_LINE
                && line.full().size() <= 2
                && (Dates.isLine(words) || ListMark.at(words).isEmpty())
                && !Posts.isDecision(words)
                && !Posts.isTold(words)
                && Heading.of(words).isEmpty();
    }
}
