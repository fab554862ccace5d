package bd.sabha.typesetting.font;

import java.nio.ByteBuffer;

/** The box around a glyph's outline. */
record Bounds(int left, int bottom, int right, int top) {

    static final Bounds NONE = new Bounds(0, 0, 0, 0);

    /** The bounds in a glyph's header, after the number of its contours. */
    static Bounds read(ByteBuffer glyph) {
        return new Bounds(glyph.getShort(2), glyph.getShort(4), glyph.getShort(6), glyph.getShort(8));
    }

    void write(ByteBuffer glyph) {
        glyph.putShort((short) left)
                .putShort((short) bottom)
                .putShort((short) right)
                .putShort((short) top);
    }

    Bounds moved(int x, int y) {
        return new Bounds(left + x, bottom + y, right + x, top + y);
    }

    Bounds with(Bounds other) {
        return new Bounds(
                Math.min(left, other.left),
                Math.min(bottom, other.bottom),
                Math.max(right, other.right),
                Math.max(top, other.top));
    }
}
