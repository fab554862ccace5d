package bd.sabha.typesetting.font;

import java.nio.ByteBuffer;

/** One part in the record of a composite glyph. */
record CompositePart(ByteBuffer glyphs, int place) {

    private static final int WORDS = 0x1;
    private static final int ONE_SCALE = 0x8;
    private static final int MORE = 0x20;
    private static final int TWO_SCALES = 0x40;
    private static final int FOUR_SCALES = 0x80;
    private static final int INSTRUCTIONS = 0x100;

    int glyph() {
        return Short.toUnsignedInt(glyphs.getShort(place + 2));
    }

    /** The part is another glyph in the new font, and has no hints there. */
    void refersTo(int glyph) {
        glyphs.putShort(place, (short) (flags() & ~INSTRUCTIONS)).putShort(place + 2, (short) glyph);
    }

    boolean hasNext() {
        return has(MORE);
    }

    CompositePart next() {
        return new CompositePart(glyphs, end());
    }

    int end() {
        int scales = has(ONE_SCALE) ? 2 : has(TWO_SCALES) ? 4 : has(FOUR_SCALES) ? 8 : 0;
        return place + 4 + (has(WORDS) ? 4 : 2) + scales;
    }

    private boolean has(int flag) {
        return (flags() & flag) != 0;
    }

    private int flags() {
        return glyphs.getShort(place);
    }
}
