package bd.sabha.typesetting.font;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** The tables of a TrueType file. */
final class FontTables {

    private static final int HEADER = 12;
    private static final int ENTRY = 16;

    private final Map<String, byte[]> tables = new HashMap<>();

    FontTables(byte[] file) {
        var directory = ByteBuffer.wrap(file);
        for (int i = 0, count = Short.toUnsignedInt(directory.getShort(4)); i < count; i++) {
            int entry = HEADER + ENTRY * i;
            int from = directory.getInt(entry + 8);
            tables.put(
                    new String(file, entry, 4, StandardCharsets.ISO_8859_1),
                    Arrays.copyOfRange(file, from, from + directory.getInt(entry + 12)));
        }
    }

    byte[] copy(String tag) {
        return bytes(tag).clone();
    }

    /** A view of the table that its readers do not write to. */
    ByteBuffer read(String tag) {
        return ByteBuffer.wrap(bytes(tag)).asReadOnlyBuffer();
    }

    private byte[] bytes(String tag) {
        var table = tables.get(tag);
        if (table == null) {
            throw new IllegalArgumentException("The font has no table " + tag);
        }
        return table;
    }
}
