package bd.sabha.word;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A small TrueType font made of a large one: its Bangla digits, also where Latin ones are asked for. */
final class DigitsFont {

    private static final int BANGLA_ZERO = 0x09E6;
    private static final int GLYPHS = 12; // .notdef, space, ten digits
    private static final List<String> KEPT = List.of("OS/2", "head", "hhea", "maxp", "prep", "gasp");

    private final ByteBuffer font;
    private final Map<String, int[]> tables = new TreeMap<>();

    private DigitsFont(byte[] font) {
        this.font = ByteBuffer.wrap(font);
        for (var i = 0; i < this.font.getShort(4); i++) {
            var at = 12 + 16 * i;
            var tag = new String(font, at, 4, StandardCharsets.US_ASCII);
            tables.put(tag, new int[] {this.font.getInt(at + 8), this.font.getInt(at + 12)});
        }
    }

    static byte[] of(byte[] font, String family) {
        return new DigitsFont(font).made(family);
    }

    private byte[] made(String family) {
        var glyphs = new int[GLYPHS];
        glyphs[1] = glyph(' ');
        for (var digit = 0; digit < 10; digit++) {
            glyphs[2 + digit] = glyph(BANGLA_ZERO + digit);
        }
        var made = new TreeMap<String, byte[]>();
        KEPT.stream().filter(tables::containsKey).forEach(tag -> made.put(tag, table(tag)));
        var glyf = new ByteArrayOutputStream();
        var loca = ByteBuffer.allocate(4 * (GLYPHS + 1));
        var hmtx = ByteBuffer.allocate(4 * GLYPHS);
        for (var glyph : glyphs) {
            loca.putInt(glyf.size());
            glyf.writeBytes(outline(glyph));
            glyf.writeBytes(new byte[-glyf.size() & 3]);
            hmtx.putInt(font.getInt(start("hmtx") + 4 * Math.min(glyph, metrics() - 1)));
        }
        loca.putInt(glyf.size());
        made.put("glyf", glyf.toByteArray());
        made.put("loca", loca.array());
        made.put("hmtx", hmtx.array());
        made.put("cmap", characters());
        made.put("name", names(family));
        made.put("post", ByteBuffer.allocate(32).putInt(0x00030000).array());
        ByteBuffer.wrap(made.get("head")).putInt(8, 0).putShort(50, (short) 1);
        ByteBuffer.wrap(made.get("hhea")).putShort(34, (short) GLYPHS);
        ByteBuffer.wrap(made.get("maxp")).putShort(4, (short) GLYPHS);
        return packed(made);
    }

    private int start(String tag) {
        return tables.get(tag)[0];
    }

    private byte[] table(String tag) {
        return Arrays.copyOfRange(font.array(), start(tag), start(tag) + tables.get(tag)[1]);
    }

    private int metrics() {
        return font.getShort(start("hhea") + 34) & 0xFFFF;
    }

    private byte[] outline(int glyph) {
        var loca = start("loca");
        var wide = font.getShort(start("head") + 50) == 1;
        var from = wide ? font.getInt(loca + 4 * glyph) : 2 * (font.getShort(loca + 2 * glyph) & 0xFFFF);
        var to = wide ? font.getInt(loca + 4 * glyph + 4) : 2 * (font.getShort(loca + 2 * glyph + 2) & 0xFFFF);
        if (to > from && font.getShort(start("glyf") + from) < 0) {
            throw new IllegalStateException("a digit that is made of other glyphs");
        }
        return Arrays.copyOfRange(font.array(), start("glyf") + from, start("glyf") + to);
    }

    /** The glyph of a character of the basic plane, from the table of format 4. */
    private int glyph(int character) {
        var cmap = start("cmap");
        for (var i = 0; i < font.getShort(cmap + 2); i++) {
            var sub = cmap + font.getInt(cmap + 8 + 8 * i);
            if (font.getShort(sub) == 4) {
                return glyph(sub, character);
            }
        }
        throw new IllegalStateException("a font without a table of characters");
    }

    private int glyph(int sub, int character) {
        var segments = font.getShort(sub + 6) & 0xFFFF; // twice their number
        for (var i = 0; i < segments; i += 2) {
            var end = font.getShort(sub + 14 + i) & 0xFFFF;
            var start = font.getShort(sub + 16 + segments + i) & 0xFFFF;
            if (character >= start && character <= end) {
                var delta = font.getShort(sub + 16 + 2 * segments + i);
                var at = sub + 16 + 3 * segments + i;
                var offset = font.getShort(at) & 0xFFFF;
                return offset == 0
                        ? character + delta & 0xFFFF
                        : (font.getShort(at + offset + 2 * (character - start)) & 0xFFFF) + delta & 0xFFFF;
            }
        }
        throw new IllegalStateException("a font without " + Character.getName(character));
    }

    /** Space, Latin and Bangla digits, in a table of format 4. */
    private static byte[] characters() {
        int[][] segments = {
            {' ', ' ', 1}, {'0', '9', 2}, {0xA0, 0xA0, 1}, {BANGLA_ZERO, BANGLA_ZERO + 9, 2}, {0xFFFF, 0xFFFF, 0}
        };
        var count = segments.length;
        var cmap = ByteBuffer.allocate(12 + 16 + 8 * count);
        cmap.putInt(0x00000001).putInt(0x00030001).putInt(12);
        cmap.putShort((short) 4).putShort((short) (16 + 8 * count)).putShort((short) 0);
        cmap.putShort((short) (2 * count))
                .putShort((short) 8)
                .putShort((short) 2)
                .putShort((short) (2 * count - 8));
        for (var it : segments) cmap.putShort((short) it[1]);
        cmap.putShort((short) 0);
        for (var it : segments) cmap.putShort((short) it[0]);
        for (var it : segments) cmap.putShort((short) (it[2] == 0 ? 1 : it[2] - it[0]));
        return cmap.array();
    }

    private static byte[] names(String family) {
        var words = List.of(family, "Regular", family + " Regular", family, family.replace(" ", "") + "-Regular");
        var ids = new int[] {1, 2, 3, 4, 6};
        var text = new ByteArrayOutputStream();
        var name = ByteBuffer.allocate(6 + 12 * ids.length);
        name.putShort((short) 0).putShort((short) ids.length).putShort((short) name.capacity());
        for (var i = 0; i < ids.length; i++) {
            var bytes = words.get(i).getBytes(StandardCharsets.UTF_16BE);
            name.putInt(0x00030001).putShort((short) 0x0409).putShort((short) ids[i]);
            name.putShort((short) bytes.length).putShort((short) text.size());
            text.writeBytes(bytes);
        }
        var out = new ByteArrayOutputStream();
        out.writeBytes(name.array());
        out.writeBytes(text.toByteArray());
        return out.toByteArray();
    }

    private static byte[] packed(Map<String, byte[]> tables) {
        var offset = 12 + 16 * tables.size();
        var head = ByteBuffer.allocate(offset);
        var power = Integer.highestOneBit(tables.size());
        head.putInt(0x00010000).putShort((short) tables.size()).putShort((short) (16 * power));
        head.putShort((short) Integer.numberOfTrailingZeros(power)).putShort((short) (16 * (tables.size() - power)));
        var body = new ByteArrayOutputStream();
        for (var table : tables.entrySet()) {
            head.put(table.getKey().getBytes(StandardCharsets.US_ASCII)).putInt(sum(table.getValue()));
            head.putInt(offset + body.size()).putInt(table.getValue().length);
            body.writeBytes(table.getValue());
            body.writeBytes(new byte[-body.size() & 3]);
        }
        var font = ByteBuffer.allocate(offset + body.size())
                .put(head.array())
                .put(body.toByteArray())
                .array();
        var at = ByteBuffer.wrap(font);
        for (var i = 12; i < offset; i += 16) {
            if (at.getInt(i) == 0x68656164) { // head
                at.putInt(at.getInt(i + 8) + 8, 0xB1B0AFBA - sum(font));
            }
        }
        return font;
    }

    private static int sum(byte[] bytes) {
        var padded = ByteBuffer.wrap(Arrays.copyOf(bytes, bytes.length + 3 & ~3));
        var sum = 0;
        while (padded.hasRemaining()) {
            sum += padded.getInt();
        }
        return sum;
    }
}
