package bd.sabha.reading.source.pdf;

import java.util.ArrayList;
import java.util.List;

/** Letters that hang together; a word that reaches over the side of its cell still is in it. */
record Word(List<Glyph> glyphs, float middle, float heart) {

    private static final float GAP = 0.22f;

    static List<Word> of(List<Glyph> glyphs) {
        var words = new ArrayList<Word>();
        int begin = 0;
        for (int i = 1; i <= glyphs.size(); i++) {
            if (i < glyphs.size() && hang(glyphs.get(i - 1), glyphs.get(i))) continue;
            words.add(of(glyphs.subList(begin, i), glyphs.get(begin)));
            begin = i;
        }
        return words;
    }

    private static Word of(List<Glyph> glyphs, Glyph first) {
        float x0 = first.x0();
        float x1 = first.x1();
        for (var glyph : glyphs) {
            x0 = Math.min(x0, glyph.x0());
            x1 = Math.max(x1, glyph.x1());
        }
        return new Word(List.copyOf(glyphs), (x0 + x1) / 2, first.heart());
    }

    private static boolean hang(Glyph a, Glyph b) {
        return !a.isBlank()
                && !b.isBlank()
                && Math.abs(a.base() - b.base()) < a.size() / 2
                && Math.abs(b.x0() - a.x1()) < GAP * a.size();
    }
}
