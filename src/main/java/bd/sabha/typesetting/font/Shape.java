package bd.sabha.typesetting.font;

import java.util.List;

/** What a unit looks like in one weight: its glyphs and how far it advances. */
record Shape(List<Component> components, int advance) {

    /** Whether this is just the glyph that the weight has for the character. */
    boolean isPlain(Face face, int codePoint) {
        return components.equals(List.of(new Component(face.glyphOf(codePoint), 0, 0)))
                && advance == face.outlines().advance(face.glyphOf(codePoint));
    }
}
