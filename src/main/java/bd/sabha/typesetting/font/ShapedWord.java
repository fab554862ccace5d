package bd.sabha.typesetting.font;

import java.awt.font.GlyphVector;
import java.util.ArrayList;
import java.util.List;

/** A word's glyphs in the order in which they are drawn, each knowing the first letter it stands for. */
final class ShapedWord {

    /** What some JDKs report for a joiner that is not drawn. */
    private static final int NOT_DRAWN = 0xFFFE;

    private final Face face;
    private final GlyphVector glyphs;
    private final int[] letters;

    ShapedWord(Face face, GlyphVector glyphs) {
        this.face = face;
        this.glyphs = glyphs;
        this.letters = glyphs.getGlyphCharIndices(0, glyphs.getNumGlyphs(), null);
    }

    /** Whether a glyph begins with this letter and none drawn later stands for an earlier one. */
    boolean canBeCutBefore(int letter) {
        boolean reached = false;
        boolean begins = false;
        for (int of : letters) {
            if (reached && of < letter) {
                return false;
            }
            reached |= of >= letter;
            begins |= of == letter;
        }
        return begins;
    }

    /** What the letters from one cut to the next look like. */
    Shape shape(int from, int to) {
        int first = glyphAt(from);
        int end = glyphAt(to);
        double origin = from == 0 ? 0 : x(first);
        List<Component> components = new ArrayList<>();
        for (int i = first; i < end; i++) {
            int glyph = glyphs.getGlyphCode(i);
            if (glyph < NOT_DRAWN && !face.outlines().isEmpty(glyph)) {
                components.add(new Component(
                        glyph,
                        rounded(x(i) - origin),
                        rounded(-glyphs.getGlyphPosition(i).getY())));
            }
        }
        return new Shape(List.copyOf(components), rounded(x(end) - origin));
    }

    private int glyphAt(int letter) {
        int glyph = 0;
        while (glyph < letters.length && letters[glyph] < letter) {
            glyph++;
        }
        return glyph;
    }

    private double x(int glyph) {
        return glyphs.getGlyphPosition(glyph).getX();
    }

    private static int rounded(double units) {
        return (int) Math.round(units);
    }
}
