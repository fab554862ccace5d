package bd.sabha.typesetting.font;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Puts the font of a document together from one weight of the typeface. */
final class FontBuilder {

    private final Face face;
    private final String style;
    private final GlyphList glyphs;
    private final TreeMap<Integer, Integer> characters = new TreeMap<>();
    private final TreeMap<Integer, String> texts = new TreeMap<>();

    FontBuilder(Face face, String style) {
        this.face = face;
        this.style = style;
        this.glyphs = new GlyphList(face.outlines());
    }

    void character(int codePoint) {
        character(codePoint, codePoint);
    }

    /** A character that is drawn, and reads, as another one. */
    void character(int codePoint, int as) {
        int space = face.outlines().advance(face.glyphOf(' '));
        int glyph = Blanks.isBlank(as) ? glyphs.blank(Blanks.width(as, space)) : glyphs.copy(face.glyphOf(as));
        put(codePoint, glyph, Character.toString(as));
    }

    void unit(int code, String text, Shape shape) {
        put(code, glyphs.unit(shape), text);
    }

    FontProgram build() {
        List<String> read = new ArrayList<>();
        for (int glyph = 0; glyph < glyphs.glyphs().size(); glyph++) {
            read.add(texts.getOrDefault(glyph, ""));
        }
        var file = new FontFile(face.tables(), style, glyphs, characterMap());
        return new FontProgram(file.write(), List.copyOf(read));
    }

    private void put(int codePoint, int glyph, String text) {
        characters.put(codePoint, glyph);
        texts.put(glyph, text);
    }

    /** A character map of format 12, which has room for every plane. */
    private byte[] characterMap() {
        int length = 16 + 12 * characters.size();
        var map = ByteBuffer.allocate(12 + length)
                .putShort((short) 0)
                .putShort((short) 1)
                .putShort((short) 3)
                .putShort((short) 10)
                .putInt(12)
                .putShort((short) 12)
                .putShort((short) 0)
                .putInt(length)
                .putInt(0)
                .putInt(characters.size());
        characters.forEach((code, glyph) -> map.putInt(code).putInt(code).putInt(glyph));
        return map.array();
    }
}
