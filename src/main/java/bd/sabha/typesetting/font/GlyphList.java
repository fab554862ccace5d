package bd.sabha.typesetting.font;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The glyphs of a font in the making: letters of the typeface as they are, and units put together from them. */
final class GlyphList {

    private static final int ARGUMENTS_ARE_WORDS = 0x1;
    private static final int ARGUMENTS_ARE_OFFSETS = 0x2;
    private static final int MORE_COMPONENTS = 0x20;
    private static final int OVERLAPS = 0x400;

    private final Outlines outlines;
    private final List<Glyph> glyphs = new ArrayList<>();
    private final Map<Integer, Integer> places = new HashMap<>();

    GlyphList(Outlines outlines) {
        this.outlines = outlines;
        placeOf(0);
    }

    List<Glyph> glyphs() {
        return glyphs;
    }

    /** A glyph that is the typeface's own, but not the one that units are made of: so it has one meaning only. */
    int copy(int source) {
        return add(Glyph.of(outlines, source, this::placeOf, this::at));
    }

    int blank(int advance) {
        return add(Glyph.blank(advance));
    }

    int unit(Shape shape) {
        if (shape.components().isEmpty()) {
            return blank(Math.max(0, shape.advance()));
        }
        var parts = shape.components().stream()
                .map(part -> new Component(placeOf(part.glyph()), part.x(), part.y()))
                .toList();
        return add(Glyph.composed(parts, Math.max(0, shape.advance()), this::at));
    }

    byte[] data(int[] starts) {
        var data = new ByteArrayOutputStream();
        for (int i = 0; i < glyphs.size(); i++) {
            starts[i] = data.size();
            data.writeBytes(glyphs.get(i).data());
            data.writeBytes(new byte[-data.size() & 3]);
        }
        starts[glyphs.size()] = data.size();
        return data.toByteArray();
    }

    static byte[] composite(List<Component> parts, Bounds bounds) {
        var data = ByteBuffer.allocate(10 + 8 * parts.size()).putShort((short) -1);
        bounds.write(data);
        for (int i = 0; i < parts.size(); i++) {
            boolean last = i == parts.size() - 1;
            int flags = ARGUMENTS_ARE_WORDS
                    | ARGUMENTS_ARE_OFFSETS
                    | (last ? 0 : MORE_COMPONENTS)
                    | (i == 0 ? OVERLAPS : 0);
            data.putShort((short) flags)
                    .putShort((short) parts.get(i).glyph())
                    .putShort((short) parts.get(i).x())
                    .putShort((short) parts.get(i).y());
        }
        return data.array();
    }

    private int placeOf(int source) {
        var place = places.get(source);
        if (place == null) {
            place = add(Glyph.of(outlines, source, this::placeOf, this::at));
            places.put(source, place);
        }
        return place;
    }

    private Glyph at(int place) {
        return glyphs.get(place);
    }

    private int add(Glyph glyph) {
        glyphs.add(glyph);
        return glyphs.size() - 1;
    }
}
