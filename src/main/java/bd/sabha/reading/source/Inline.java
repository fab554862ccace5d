package bd.sabha.reading.source;

import bd.sabha.reading.manuscript.Excerpt;

/** Reads the characters between tags: Markdown's marks and links, entities, blanks. */
final class Inline {

    private static final int LONGEST_ITALIC = 120;
    private static final int LONGEST_LINK = 1000;
    private static final int DEEPEST_BRACKET = 3;

    /** What a backslash in front of it makes an ordinary character. */
    private static final String MARKS = "\\`*_{}[]()#+-.!|<>~&";

    private final String text;
    private final int end;
    private final Assembly assembly;

    /** Up to where words are emphasised by marks. */
    private int strongEnd;

    /** Where a single star is that ends what one began; 0: none did. */
    private int starEnd;

    private boolean strong;
    private boolean old;

    /** Where the words of a link end, and where its address does. */
    private int linkWords = -1;

    private int linkEnd;

    Inline(String text, int end, Assembly assembly) {
        this.text = text;
        this.end = end;
        this.assembly = assembly;
    }

    /** How what comes is written. @param old for a typeface from before Unicode: then nothing is a mark but entities */
    void style(boolean strong, boolean old) {
        this.strong = strong;
        this.old = old;
    }

    /** Reads one character or what stands for one. @param limit behind the last it may look at; @return behind what it read */
    int read(int at, int limit) {
        char c = text.charAt(at);
        if (old) return oldLetter(at, limit);
        if (at == linkWords) return linkEnd;
        int marked =
                switch (c) {
                    case '*', '_' -> mark(at);
                    case '[' -> link(at);
                    case '!' -> picture(at);
                    case '\\' -> escaped(at, limit);
                    case '&' -> entity(at, limit);
                    default -> at;
                };
        if (marked > at) return marked;
        add(c, at, at + 1);
        return at + 1;
    }

    private int oldLetter(int at, int limit) {
        int behind = entity(at, limit);
        if (behind == at) add(text.charAt(at), at, ++behind);
        return behind;
    }

    private void add(char c, int from, int to) {
        if (c == '\u00ad' && !old || Character.isISOControl(c) && !Character.isWhitespace(c) && !Lines.isEnd(c)) return;
        boolean blank = c == '\t' || Lines.isEnd(c);
        assembly.add(blank ? ' ' : c, from, to, strong || from < strongEnd, old);
    }

    private int entity(int at, int limit) {
        int behind = Entities.end(text, at, limit);
        if (behind == 0) return at;
        for (char c : Character.toChars(Entities.character(text, at, behind))) add(c, at, behind);
        return behind;
    }

    private int escaped(int at, int limit) {
        if (at + 1 >= limit) return at + 1;
        if (MARKS.indexOf(text.charAt(at + 1)) < 0) return at;
        add(text.charAt(at + 1), at, at + 2);
        return at + 2;
    }

    private int mark(int at) {
        char c = text.charAt(at);
        int behind = at;
        while (behind < end && text.charAt(behind) == c) behind++;
        if (c == '*' && behind - at >= 2) return strong(at, behind, "**");
        if (c == '_' && behind - at == 2 && (at < strongEnd || isFree(at - 1))) return strong(at, behind, "__");
        return c == '*' && behind - at == 1 ? star(at) : at;
    }

    /** Stars in pairs are never words; low lines are, when they are not a pair around some. */
    private int strong(int at, int behind, String mark) {
        if (at < strongEnd) {
            strongEnd = 0;
            return behind;
        }
        int close = behind < end && !isBlank(behind) ? text.indexOf(mark, behind) : -1;
        boolean pair = close > 0 && close < end;
        if (pair) strongEnd = close + 1;
        return pair || mark.equals("**") ? behind : at;
    }

    private int star(int at) {
        if (at == starEnd && starEnd > 0) {
            starEnd = 0;
            return at + 1;
        }
        if (!isFree(at - 1) || at + 1 >= end || isBlank(at + 1)) return at;
        for (int i = at + 2; i < Math.min(end, at + LONGEST_ITALIC); i++) {
            if (text.charAt(i) == '*' && text.charAt(i - 1) != '*' && !isBlank(i - 1) && isFree(i + 1)) {
                starEnd = i;
                return at + 1;
            }
        }
        return at;
    }

    /** Whether no letter or mark stands here. */
    private boolean isFree(int at) {
        return at < 0
                || at >= end
                || isBlank(at)
                || text.charAt(at) != '*' && ",;:।()[]{}\"'“”‘’".indexOf(text.charAt(at)) >= 0;
    }

    private boolean isBlank(int at) {
        return Excerpt.isSpace(text.charAt(at));
    }

    private int picture(int at) {
        if (at + 1 >= end || text.charAt(at + 1) != '[') return at;
        int words = wordsEnd(at + 1);
        int address = words < 0 ? -1 : addressEnd(words + 1);
        return address < 0 ? at : address;
    }

    private int link(int at) {
        int words = wordsEnd(at);
        int address = words < 0 ? -1 : addressEnd(words + 1);
        if (address < 0 || !looksLikeAddress(words + 2, address - 1)) return at;
        linkWords = words;
        linkEnd = address;
        return at + 1;
    }

    private int wordsEnd(int at) {
        int depth = 0;
        for (int i = at; i < Math.min(end, at + LONGEST_LINK); i++) {
            char c = text.charAt(i);
            if (c == '[' && ++depth > DEEPEST_BRACKET) return -1;
            if (c == ']' && --depth == 0) return i;
        }
        return -1;
    }

    /** Behind the round bracket that ends it. */
    private int addressEnd(int at) {
        if (at >= end || text.charAt(at) != '(') return -1;
        int depth = 0;
        for (int i = at; i < Math.min(end, at + LONGEST_LINK); i++) {
            char c = text.charAt(i);
            if (c == '(' && ++depth > DEEPEST_BRACKET) return -1;
            if (c == ')' && --depth == 0) return i + 1;
        }
        return -1;
    }

    private boolean looksLikeAddress(int from, int to) {
        boolean marked = false;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c > '~' || isBlank(i) && !marked) return false;
            marked |= "./:#@".indexOf(c) >= 0;
        }
        return marked;
    }
}
