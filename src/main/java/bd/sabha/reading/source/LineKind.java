package bd.sabha.reading.source;

import bd.sabha.reading.Span;
import bd.sabha.reading.manuscript.Excerpt;

/** What a line of a text file is. */
enum LineKind {
    /** It has nothing on it that anybody would print, and stands between no two things. */
    NOTHING,
    /** Blank, or a line drawn across the page. */
    GAP,
    WORDS,
    HEADING,
    TABS,
    BARS,
    /** What Markdown draws below the head of a table. */
    RULE_OF_BARS;

    /** More than this is no cell, when all that is in front of it are tabs. */
    private static final int LONGEST_INDENTED = 200;

    private static final int MOST_MARKS = 6;

    /** @param before what the line before it is */
    static LineKind of(Markup markup, Span line, LineKind before) {
        var text = markup.text();
        if (Lines.isBlank(text, line)) return GAP;
        var words = Excerpt.of(text, line.from(), Math.min(line.to(), line.from() + LONGEST_INDENTED + 1))
                .strip();
        if (words.toString().startsWith("```")) return NOTHING;
        if (line.to() - line.from() <= LONGEST_INDENTED) {
            if (isMadeOf("-|: +", words) && has("-", words) && has("|", words)) return RULE_OF_BARS;
            if (isMadeOf("-_*= ", words) && words.length() >= MOST_MARKS / 2) return GAP;
        }
        if (isRowOfTabs(markup, line, before)) return TABS;
        if (isRowOfBars(markup, line, before)) return BARS;
        return behindMarks(text, line).from() > line.from() && marks(text, line) > 0 ? HEADING : WORDS;
    }

    private static boolean isMadeOf(String marks, CharSequence words) {
        return words.chars().allMatch(c -> marks.indexOf(c) >= 0);
    }

    private static boolean has(String mark, CharSequence words) {
        return words.toString().contains(mark);
    }

    private static boolean isRowOfTabs(Markup markup, Span line, LineKind before) {
        var cells = Cells.byTabs(markup, line);
        if (cells.size() == 1) return false;
        long filled = cells.stream()
                .filter(cell -> !Lines.isBlank(markup.text(), cell))
                .count();
        if (filled > 1) return true;
        return before == TABS && cells.stream().allMatch(cell -> cell.to() - cell.from() <= LONGEST_INDENTED);
    }

    private static boolean isRowOfBars(Markup markup, Span line, LineKind before) {
        var cells = Cells.byBars(markup, line);
        int first = line.from();
        while (Excerpt.isSpace(markup.text().charAt(first))) first++;
        boolean framed = Cells.isBar(markup, first) && cells.size() > 1;
        return framed || cells.size() > 1 && (before == BARS || before == RULE_OF_BARS || isRuled(markup, line));
    }

    /** Whether Markdown's rule is drawn below it. */
    private static boolean isRuled(Markup markup, Span line) {
        var text = markup.text();
        int begin = Math.min(text.length(), line.to() + (text.startsWith("\r\n", line.to()) ? 2 : 1));
        int end = begin;
        while (end < text.length() && !Lines.isEnd(text.charAt(end)) && end - begin <= LONGEST_INDENTED) end++;
        var below = text.substring(begin, end);
        return isMadeOf("-|: +\t", below) && below.contains("-") && below.contains("|");
    }

    private static int marks(String text, Span line) {
        int at = line.from();
        while (at < line.to() && text.charAt(at) == ' ') at++;
        int from = at;
        while (at < line.to() && text.charAt(at) == '#') at++;
        boolean heading =
                at - from <= MOST_MARKS && at < line.to() && (at - from > 1 || Excerpt.isSpace(text.charAt(at)));
        return heading ? at - from : 0;
    }

    /** A heading without the marks that make it one. */
    static Span behindMarks(String text, Span line) {
        int marks = marks(text, line);
        if (marks == 0) return line;
        int to = line.to();
        while (to > line.from() && (text.charAt(to - 1) == '#' || Excerpt.isSpace(text.charAt(to - 1)))) to--;
        int from = text.indexOf('#', line.from()) + marks;
        return new Span(Math.min(from, Math.max(from, to)), Math.max(from, to));
    }
}
