package bd.sabha.typesetting.font;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;

/** Tables as one file, with their checksums. */
record TrueTypeFile(SortedMap<String, byte[]> tables) {

    private static final int HEADER = 12;
    private static final int ENTRY = 16;
    private static final int WHOLE = 0xB1B0AFBA;

    byte[] write() {
        int from = HEADER + ENTRY * tables.size();
        int length = from
                + tables.values().stream()
                        .mapToInt(table -> padded(table.length))
                        .sum();
        var file = ByteBuffer.allocate(length);
        int powerOfTwo = Integer.highestOneBit(tables.size());
        file.putInt(0x10000)
                .putShort((short) tables.size())
                .putShort((short) (ENTRY * powerOfTwo))
                .putShort((short) Integer.numberOfTrailingZeros(powerOfTwo))
                .putShort((short) (ENTRY * (tables.size() - powerOfTwo)));
        int headAt = 0;
        for (var table : tables.entrySet()) {
            var data = table.getValue();
            file.put(table.getKey().getBytes(StandardCharsets.ISO_8859_1))
                    .putInt(checksum(data))
                    .putInt(from)
                    .putInt(data.length);
            file.duplicate().position(from).put(data);
            headAt = table.getKey().equals("head") ? from : headAt;
            from += padded(data.length);
        }
        return file.putInt(headAt + 8, WHOLE - checksum(file.array())).array();
    }

    private static int padded(int length) {
        return length + 3 & ~3;
    }

    private static int checksum(byte[] data) {
        int sum = 0;
        for (int i = 0; i < data.length; i++) {
            sum += Byte.toUnsignedInt(data[i]) << 24 - 8 * (i & 3);
        }
        return sum;
    }
}
