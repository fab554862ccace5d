package bd.sabha.typesetting.font;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;

/** A glyph as it is written: outline, advance, bounds, and the sizes that a rasteriser reserves room for. */
record Glyph(byte[] data, int advance, Bounds bounds, int points, int contours, int parts, int depth) {

    private static final int HEADER = 10;

    static Glyph blank(int advance) {
        return new Glyph(new byte[0], advance, Bounds.NONE, 0, 0, 0, 0);
    }

    /** A glyph of the typeface, without its hints; the parts of a composite are looked up by the given function. */
    static Glyph of(Outlines outlines, int source, IntUnaryOperator place, IntFunction<Glyph> at) {
        if (outlines.isEmpty(source)) {
            return blank(outlines.advance(source));
        }
        var data = outlines.of(source);
        int contours = ByteBuffer.wrap(data).getShort(0);
        return contours < 0
                ? composite(data, outlines.advance(source), place, at)
                : simple(data, outlines.advance(source), contours);
    }

    static Glyph composed(List<Component> parts, int advance, IntFunction<Glyph> at) {
        var glyphs = parts.stream().map(part -> at.apply(part.glyph())).toList();
        var bounds = parts.stream()
                .map(part -> at.apply(part.glyph()).bounds().moved(part.x(), part.y()))
                .reduce(Bounds::with)
                .orElse(Bounds.NONE);
        return joined(GlyphList.composite(parts, bounds), advance, bounds, glyphs);
    }

    private static Glyph simple(byte[] data, int advance, int contours) {
        var outline = ByteBuffer.wrap(data);
        int points = contours == 0 ? 0 : Short.toUnsignedInt(outline.getShort(HEADER + 2 * contours - 2)) + 1;
        return new Glyph(withoutHints(outline, contours), advance, Bounds.read(outline), points, contours, 0, 0);
    }

    private static byte[] withoutHints(ByteBuffer outline, int contours) {
        int lengthAt = HEADER + 2 * contours;
        int after = lengthAt + 2 + Short.toUnsignedInt(outline.getShort(lengthAt));
        return ByteBuffer.allocate(outline.capacity() - after + lengthAt + 2)
                .put(outline.array(), 0, lengthAt)
                .putShort((short) 0)
                .put(outline.array(), after, outline.capacity() - after)
                .array();
    }

    private static Glyph composite(byte[] data, int advance, IntUnaryOperator place, IntFunction<Glyph> at) {
        var outline = ByteBuffer.wrap(data.clone());
        List<Glyph> glyphs = new java.util.ArrayList<>();
        var part = new CompositePart(outline, HEADER);
        while (true) {
            int moved = place.applyAsInt(part.glyph());
            part.refersTo(moved);
            glyphs.add(at.apply(moved));
            if (!part.hasNext()) {
                break;
            }
            part = part.next();
        }
        return joined(Arrays.copyOf(outline.array(), part.end()), advance, Bounds.read(outline), glyphs);
    }

    private static Glyph joined(byte[] data, int advance, Bounds bounds, List<Glyph> parts) {
        return new Glyph(
                data,
                advance,
                bounds,
                parts.stream().mapToInt(Glyph::points).sum(),
                parts.stream().mapToInt(Glyph::contours).sum(),
                parts.size(),
                1 + parts.stream().mapToInt(Glyph::depth).max().orElse(0));
    }
}
