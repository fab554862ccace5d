package bd.sabha.reading.source.pdf;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Puts Bangla signs into the order in which they are written. Some programs say what each glyph means, in the order in which
 * they stand on the paper: the vowels i, e and ai before their letter, the reph behind it. Unicode has it the other way round.
 */
final class Order {

    private static final String BEFORE = "\u09bf\u09c7\u09c8";
    private static final char HASANTA = '\u09cd';
    private static final char NUKTA = '\u09bc';
    private static final String REPH = "\u09b0\u09cd";
    private static final int MOST_LETTERS = 8;

    private final Set<Face> visual = new HashSet<>();

    /** Learns from the whole document which fonts tell their glyphs as they stand. */
    Order(Collection<PageContent> pages) {
        Map<Face, int[]> counts = new HashMap<>();
        for (var page : pages) count(page.glyphs(), counts);
        counts.forEach((face, count) -> {
            if (count[0] > count[1]) visual.add(face);
        });
    }

    /** How often a vowel that stands before its letter follows none, and how often it is followed by none. */
    private static void count(List<Glyph> glyphs, Map<Face, int[]> counts) {
        for (int i = 0; i < glyphs.size(); i++) {
            var glyph = glyphs.get(i);
            if (!isBefore(glyph)) continue;
            var count = counts.computeIfAbsent(glyph.face(), key -> new int[2]);
            if (i == 0
                    || !endsLetter(glyphs.get(i - 1).text())
                    || glyphs.get(i - 1).base() != glyph.base()) count[0]++;
            if (i + 1 == glyphs.size() || !beginsLetter(glyphs.get(i + 1).text())) count[1]++;
        }
    }

    private static boolean isBefore(Glyph glyph) {
        return !glyph.spelt()
                && glyph.text().length() == 1
                && BEFORE.indexOf(glyph.text().charAt(0)) >= 0;
    }

    private static boolean isConsonant(char c) {
        return c >= '\u0995' && c <= '\u09b9'
                || c >= '\u09dc' && c <= '\u09df'
                || c == '\u09ce'
                || c == '\u09f0'
                || c == '\u09f1';
    }

    private static boolean beginsLetter(String text) {
        return !text.isEmpty() && isConsonant(text.charAt(0));
    }

    private static boolean endsLetter(String text) {
        if (text.isEmpty()) return false;
        char last = text.charAt(text.length() - 1);
        return isConsonant(last) || last == NUKTA;
    }

    /** The glyphs of a line in the order of writing. */
    List<Glyph> of(List<Glyph> line) {
        var ordered = new ArrayList<Glyph>(line.size());
        for (int i = 0; i < line.size(); i++) {
            var glyph = line.get(i);
            boolean tells = visual.contains(glyph.face()) && !glyph.spelt();
            if (isBefore(glyph) && (tells || isImpossible(ordered))) {
                int end = letterEnd(line, i + 1);
                for (int k = i + 1; k < end; k++) ordered.add(line.get(k));
                ordered.add(glyph);
                i = end - 1;
            } else if (tells && glyph.text().equals(REPH)) {
                ordered.add(letterBegin(ordered), glyph);
            } else {
                ordered.add(glyph);
            }
        }
        return ordered;
    }

    /** No sign of a vowel can stand behind this. */
    private static boolean isImpossible(List<Glyph> before) {
        return before.isEmpty() || !endsLetter(before.get(before.size() - 1).text());
    }

    /** Behind the letter, or letters that hang together, that begin here. */
    private static int letterEnd(List<Glyph> line, int from) {
        int end = from;
        while (end < line.size() && end - from < MOST_LETTERS) {
            var text = line.get(end).text();
            boolean joined =
                    end > from && (text.charAt(0) == HASANTA || text.charAt(0) == NUKTA || halved(line.get(end - 1)));
            boolean first = end == from && beginsLetter(text);
            if (!first && !joined || text.isEmpty()) break;
            end++;
        }
        return end;
    }

    private static boolean halved(Glyph glyph) {
        var text = glyph.text();
        return !text.isEmpty() && text.charAt(text.length() - 1) == HASANTA && !text.equals(REPH);
    }

    /** Where the letter begins on which a reph stands, signs that were put behind it included. */
    private static int letterBegin(List<Glyph> ordered) {
        int begin = ordered.size();
        while (begin > 0 && ordered.size() - begin < MOST_LETTERS) {
            var text = ordered.get(begin - 1).text();
            if (text.isBlank()) return ordered.size();
            begin--;
            boolean whole = beginsLetter(text) && (begin == 0 || !halved(ordered.get(begin - 1)));
            if (whole) return begin;
        }
        return ordered.size();
    }
}
