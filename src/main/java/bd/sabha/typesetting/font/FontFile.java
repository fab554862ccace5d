package bd.sabha.typesetting.font;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToIntFunction;

/** The tables of a new font: the typeface's own where they still hold, the others made from its glyphs. */
final class FontFile {

    private final FontTables source;
    private final String style;
    private final GlyphList list;
    private final List<Glyph> glyphs;
    private final byte[] characterMap;

    FontFile(FontTables source, String style, GlyphList list, byte[] characterMap) {
        this.source = source;
        this.style = style;
        this.list = list;
        this.glyphs = list.glyphs();
        this.characterMap = characterMap;
    }

    byte[] write() {
        var starts = new int[glyphs.size() + 1];
        SortedMap<String, byte[]> tables = new TreeMap<>();
        tables.put("OS/2", source.copy("OS/2"));
        tables.put("cmap", characterMap);
        tables.put("glyf", list.data(starts));
        tables.put("head", head());
        tables.put("hhea", horizontalHeader());
        tables.put("hmtx", metrics());
        tables.put("loca", locations(starts));
        tables.put("maxp", sizes());
        tables.put("name", names());
        tables.put("post", postScript());
        return new TrueTypeFile(tables).write();
    }

    private byte[] head() {
        var head = source.copy("head");
        ByteBuffer.wrap(head).putInt(8, 0).putShort(50, (short) 1);
        return head;
    }

    private byte[] horizontalHeader() {
        var header = source.copy("hhea");
        ByteBuffer.wrap(header).putShort(10, (short) most(Glyph::advance)).putShort(34, (short) glyphs.size());
        return header;
    }

    private byte[] metrics() {
        var metrics = ByteBuffer.allocate(4 * glyphs.size());
        glyphs.forEach(glyph -> metrics.putShort((short) glyph.advance())
                .putShort((short) glyph.bounds().left()));
        return metrics.array();
    }

    private static byte[] locations(int[] starts) {
        var locations = ByteBuffer.allocate(4 * starts.length);
        for (int start : starts) {
            locations.putInt(start);
        }
        return locations.array();
    }

    /** How much room a rasteriser has to reserve; there are no hints, hence two zones and nothing else. */
    private byte[] sizes() {
        return ByteBuffer.allocate(32)
                .putInt(0x10000)
                .putShort((short) glyphs.size())
                .putShort((short) most(glyph -> glyph.depth() == 0 ? glyph.points() : 0))
                .putShort((short) most(glyph -> glyph.depth() == 0 ? glyph.contours() : 0))
                .putShort((short) most(glyph -> glyph.depth() == 0 ? 0 : glyph.points()))
                .putShort((short) most(glyph -> glyph.depth() == 0 ? 0 : glyph.contours()))
                .putShort((short) 2)
                .putShort(28, (short) most(Glyph::parts))
                .putShort(30, (short) most(Glyph::depth))
                .array();
    }

    private int most(ToIntFunction<Glyph> size) {
        return glyphs.stream().mapToInt(size).max().orElse(0);
    }

    /** No glyph has a name of its own. */
    private byte[] postScript() {
        return ByteBuffer.allocate(34 + 2 * glyphs.size())
                .put(source.copy("post"), 0, 32)
                .putInt(0, 0x20000)
                .putShort(32, (short) glyphs.size())
                .array();
    }

    private byte[] names() {
        var family = "SabhaSerif";
        var names = List.of(family, style, family + "-" + style, family + " " + style, "1.0", family + "-" + style);
        var texts = names.stream()
                .map(name -> name.getBytes(StandardCharsets.UTF_16BE))
                .toList();
        var table = ByteBuffer.allocate(6
                        + 12 * texts.size()
                        + texts.stream().mapToInt(text -> text.length).sum())
                .putShort((short) 0)
                .putShort((short) texts.size())
                .putShort((short) (6 + 12 * texts.size()));
        int from = 0;
        for (int i = 0; i < texts.size(); i++) {
            table.putShort((short) 3).putShort((short) 1).putShort((short) 0x409);
            table.putShort((short) (i + 1))
                    .putShort((short) texts.get(i).length)
                    .putShort((short) from);
            from += texts.get(i).length;
        }
        texts.forEach(table::put);
        return table.array();
    }
}
