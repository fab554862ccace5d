package bd.sabha.typesetting.font;

import java.nio.ByteBuffer;

/** The drawn glyphs of a weight and their advances. */
final class Outlines {

    private final ByteBuffer glyphs;
    private final ByteBuffer metrics;
    private final int[] starts;
    private final int metricsCount;

    Outlines(FontTables tables) {
        glyphs = tables.read("glyf");
        metrics = tables.read("hmtx");
        metricsCount = Short.toUnsignedInt(tables.read("hhea").getShort(34));
        starts = starts(tables);
    }

    private static int[] starts(FontTables tables) {
        var loca = tables.read("loca");
        boolean wide = tables.read("head").getShort(50) != 0;
        var starts = new int[Short.toUnsignedInt(tables.read("maxp").getShort(4)) + 1];
        for (int i = 0; i < starts.length; i++) {
            starts[i] = wide ? loca.getInt(4 * i) : 2 * Short.toUnsignedInt(loca.getShort(2 * i));
        }
        return starts;
    }

    int advance(int glyph) {
        return Short.toUnsignedInt(metrics.getShort(4 * Math.min(glyph, metricsCount - 1)));
    }

    boolean isEmpty(int glyph) {
        return starts[glyph] == starts[glyph + 1];
    }

    byte[] of(int glyph) {
        var outline = new byte[starts[glyph + 1] - starts[glyph]];
        glyphs.duplicate().position(starts[glyph]).get(outline);
        return outline;
    }
}
