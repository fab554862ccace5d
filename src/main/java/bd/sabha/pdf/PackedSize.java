package bd.sabha.pdf;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Whether a PDF may be read at all: a few bytes can unpack to more than there is room for. Looks at the bytes alone and
 * keeps nothing of what it unpacks.
 */
public final class PackedSize {

    public static final long MOST = 96L << 20;
    private static final int ROOM = 1 << 16;

    /** What PDFBox leaves out before it unpacks, whatever it says. */
    private static final int HEADER = 2;

    /** Of a list of ways of packing. */
    private static final int LONGEST = 400;

    private static final Pattern UNSEEN = Pattern.compile(unseen());

    private static final String BEGIN = "stream";
    private static final String END = "endstream";

    private final byte[] pdf;
    private final String text;
    private long unpacked;

    private PackedSize(byte[] pdf) {
        this.pdf = pdf;
        this.text = new String(pdf, StandardCharsets.ISO_8859_1);
    }

    public static boolean isModest(byte[] pdf) {
        return new PackedSize(pdf).isModest();
    }

    private boolean isModest() {
        if (UNSEEN.matcher(text).find()) return false;
        int at = text.indexOf(BEGIN);
        while (at >= 0) {
            if (!text.startsWith(END, at - 3) && !isModest(at + BEGIN.length())) return false;
            at = text.indexOf(BEGIN, at + BEGIN.length());
        }
        return true;
    }

    /**
     * Ways of packing whose size is not seen here, and which office programs do not use, however they are spelt: twice,
     * elsewhere in the file, or by another way than deflating.
     */
    private static String unseen() {
        var within = "\\[[^\\]]{0,%d}?".formatted(LONGEST);
        var brief = anyOf("LZW", "RL", "AHx", "A85");
        var after = Stream.of(
                        "%|\\d",
                        "\\[[^\\]]{%d}".formatted(LONGEST + 1),
                        within + "(?:%|(?<=[\\s\\x00\\[])\\d)",
                        within + "/" + spelt("Fl") + "[^\\]]{0,%d}?/".formatted(LONGEST) + spelt("Fl"),
                        "(?:" + within + ")?/" + brief)
                .collect(Collectors.joining("|", "(?:", ")"));
        return "/" + anyOf("LZWDecode", "RunLengthDecode", "ASCII85Decode", "ASCIIHexDecode") + "|/" + spelt("Filter")
                + "[\\s\\x00]*+" + after;
    }

    private static String anyOf(String... names) {
        return Stream.of(names).map(PackedSize::spelt).collect(Collectors.joining("|", "(?:", ")"));
    }

    /** The name's letters as they are or by number. */
    private static String spelt(String name) {
        return name.chars().mapToObj(c -> "(?:%c|#(?i:%02x))".formatted(c, c)).collect(Collectors.joining());
    }

    private boolean isModest(int from) {
        int at = Math.min(pdf.length, begin(from) + HEADER);
        var inflater = new Inflater(true);
        try {
            inflater.setInput(pdf, at, pdf.length - at);
            return isModest(inflater);
        } catch (DataFormatException notPackedOrDamaged) {
            return unpacked <= MOST;
        } finally {
            inflater.end();
        }
    }

    /** Where what is packed begins: behind blanks and one line end. */
    private int begin(int from) {
        int at = from;
        while (is(at, ' ')) at++;
        if (is(at, '\r')) return is(at + 1, '\n') ? at + 2 : at + 1;
        return is(at, '\n') ? at + 1 : at;
    }

    private boolean is(int at, char wanted) {
        return at < pdf.length && pdf[at] == wanted;
    }

    private boolean isModest(Inflater inflater) throws DataFormatException {
        var room = new byte[ROOM];
        for (int length = inflater.inflate(room); length > 0; length = inflater.inflate(room)) {
            unpacked += length;
            if (unpacked > MOST) return false;
        }
        return true;
    }
}
