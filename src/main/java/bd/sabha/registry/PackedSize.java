package bd.sabha.registry;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Whether a PDF may be read at all: a few bytes can unpack to more than there is room for. Looks at the bytes alone and
 * keeps nothing of what it unpacks.
 */
final class PackedSize {

    private static final long MOST = 96L << 20;
    private static final int ROOM = 1 << 16;
    private static final int DICTIONARY = 1024;
    private static final int ZLIB = 0x78;
    private static final int ZLIB_CHECK = 31;

    /** Ways of packing whose size is not seen here, and which office programs do not use, however they are spelt. */
    private static final Pattern UNSEEN = Pattern.compile("/(LZW|RL\\b|RunLength|ASCII|A85|AHx|\\w*#)");

    private static final String BEGIN = "stream";
    private static final String END = "endstream";

    private final byte[] pdf;
    private final String text;
    private long unpacked;

    private PackedSize(byte[] pdf) {
        this.pdf = pdf;
        this.text = new String(pdf, StandardCharsets.ISO_8859_1);
    }

    static boolean isModest(byte[] pdf) {
        return new PackedSize(pdf).isModest();
    }

    private boolean isModest() {
        int at = text.indexOf(BEGIN);
        while (at >= 0) {
            if (!text.startsWith(END, at - 3) && (isUnseen(at) || !isModest(at + BEGIN.length()))) return false;
            at = text.indexOf(BEGIN, at + BEGIN.length());
        }
        return true;
    }

    private boolean isUnseen(int stream) {
        var before = text.substring(Math.max(0, stream - DICTIONARY), stream);
        return UNSEEN.matcher(before.substring(Math.max(0, before.lastIndexOf(" obj"))))
                .find();
    }

    private boolean isModest(int from) {
        int at = from;
        while (at < pdf.length && (pdf[at] == '\r' || pdf[at] == '\n')) at++;
        var inflater = new Inflater();
        try {
            inflater.setInput(pdf, at, pdf.length - at);
            return isModest(inflater);
        } catch (DataFormatException notPackedOrDamaged) {
            return unpacked <= MOST;
        } finally {
            inflater.end();
        }
    }

    private boolean isModest(Inflater inflater) throws DataFormatException {
        var room = new byte[ROOM];
        for (int length = inflater.inflate(room); length > 0; length = inflater.inflate(room)) {
            if (inflater.getTotalOut() == length && isPackedAgain(room)) return false;
            unpacked += length;
            if (unpacked > MOST) return false;
        }
        return true;
    }

    private static boolean isPackedAgain(byte[] bytes) {
        return bytes[0] == ZLIB && (ZLIB << Byte.SIZE | bytes[1] & 0xFF) % ZLIB_CHECK == 0;
    }
}
