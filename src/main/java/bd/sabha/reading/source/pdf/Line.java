package bd.sabha.reading.source.pdf;

import java.util.List;
import java.util.stream.Collectors;

/** Letters that stand side by side, blanks between words included, in the order of reading. */
record Line(List<Glyph> glyphs, float x0, float x1, float base, float size) {

    static Line of(List<Glyph> glyphs) {
        float x0 = Float.MAX_VALUE;
        float x1 = -Float.MAX_VALUE;
        var widest = glyphs.get(0);
        for (var glyph : glyphs) {
            if (glyph.isBlank()) continue;
            x0 = Math.min(x0, glyph.x0());
            x1 = Math.max(x1, glyph.x1());
            if (widest.isBlank() || glyph.x1() - glyph.x0() > widest.x1() - widest.x0()) widest = glyph;
        }
        return new Line(List.copyOf(glyphs), x0, x1, widest.base(), widest.size());
    }

    String text() {
        return glyphs.stream().map(Glyph::text).collect(Collectors.joining()).strip();
    }

    boolean endsWithBlank() {
        return glyphs.get(glyphs.size() - 1).isBlank();
    }

    /** How wide its first word is. */
    float firstWord() {
        float end = x0;
        boolean begun = false;
        for (var glyph : glyphs) {
            if (glyph.isBlank() && begun) break;
            if (glyph.isBlank()) continue;
            begun = true;
            end = Math.max(end, glyph.x1());
        }
        return end - x0;
    }
}
