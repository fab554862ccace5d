package bd.sabha.reading.section;

import bd.sabha.reading.manuscript.Excerpt;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Which lines are the title: the one that names minutes, and those above it that belong to the same phrase. */
final class TitleLines {

    private static final int MOST_LINES = 8;
    private static final int LONGEST = 700;
    /** The mere word for minutes, below the name of the meeting. */
    private static final int HEADING = 30;

    private static final int LINE = 60;

    private static final Pattern GOES_ON =
            Pattern.compile(Signs.CUES.anyOf("title-goes-on") + "[\\s,-]*+$", Signs.FLAGS);

    private final List<Line> lines;
    private int from = -1;
    private int to = -1;

    TitleLines(List<Line> lines, int end, IntPredicate isField) {
        this.lines = lines;
        for (int i = 0; i < end && from < 0; i++) {
            if (isTitle(lines.get(i).words()) && !(isField.test(i) && !isSubject(i))) find(i, isField);
        }
        for (int i = 0; i < end && from < 0; i++) {
            if (isWeak(i, isField)) find(i, isField);
        }
    }

    static boolean isTitle(Excerpt words) {
        return words.length() <= LONGEST
                && Signs.has(Signs.TITLE, words)
                && !Signs.has(Signs.NOT_TITLE, words)
                && !Signs.has(Signs.OPENING, words);
    }

    private boolean isSubject(int i) {
        return Label.in(lines.get(i).words()).stream()
                .allMatch(label -> label.kind().equals("other"));
    }

    /** Names a meeting below a letterhead, where no line says minutes. */
    private boolean isWeak(int i, IntPredicate isField) {
        var words = lines.get(i).words();
        return !isField.test(i)
                && Signs.has(Signs.WEAK_TITLE, words)
                && !Signs.isSentence(words)
                && !Signs.begins(Signs.MEMO, words);
    }

    private void find(int at, IntPredicate isField) {
        from = at;
        to = at + 1;
        while (from > 0
                && to - from < MOST_LINES
                && (!isField.test(from - 1) || isSubject(from - 1))
                && continues(from - 1)) from--;
    }

    /** The line above is the beginning of the same phrase: it is neither a letterhead's line nor set apart. */
    private boolean continues(int i) {
        var words = lines.get(i).words();
        return (!lines.get(i + 1).apart() || lines.get(i + 1).words().length() <= HEADING)
                && !Signs.isWebsite(words)
                && !Signs.begins(Signs.MEMO, words)
                && !Dates.isLine(words)
                && !Signs.has(Signs.MOTTO, words)
                && (Signs.has(Signs.WEAK_TITLE, words) || GOES_ON.matcher(words).find() || isBroken(words));
    }

    /** As long as a line, and without an end. */
    private static boolean isBroken(Excerpt words) {
        return words.length() >= LINE && !Joined.isEnded(words);
    }

    boolean isFound() {
        return from >= 0;
    }

    int from() {
        return from;
    }

    boolean holds(int i) {
        return i >= from && i < to;
    }

    /** Without বিষয়: before it. */
    private static Excerpt unlabelled(Excerpt words) {
        return Label.in(words).stream()
                .filter(label -> label.kind().equals("other") && label.clear())
                .findFirst()
                .map(Label::value)
                .orElse(words);
    }

    List<Excerpt> lines() {
        return IntStream.range(Math.max(0, from), Math.max(0, to))
                .mapToObj(i -> unlabelled(lines.get(i).words()))
                .toList();
    }
}
