package bd.sabha.reading.source;

import bd.sabha.reading.Doubt;
import bd.sabha.reading.Refused;
import bd.sabha.reading.Refused.Reason;
import bd.sabha.reading.Span;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Bytes as text: UTF-8, UTF-16 that says so at its beginning, or what was typed with Bijoy. @param doubts what could not be read of it */
record Decoded(String text, List<Doubt> doubts) {

    private static final Charset ANSI = Charset.forName("windows-1252");
    private static final Pattern TYPEFACE = Pattern.compile("(?i)<font|font-family");
    private static final char LOST = '\ufffd';

    /** Of so many characters one may be lost before it is no text in this encoding. */
    private static final int LETTERS_FOR_A_LOST_ONE = 300;

    /** Of so many characters one may be a control character before it is no text at all. */
    private static final int LETTERS_FOR_A_CONTROL = 300;

    private static final int MOST_DOUBTS = 20;

    /** @throws Refused when it is no text in one of these encodings */
    static Decoded of(byte[] bytes) throws Refused {
        var charset = charset(bytes);
        var whole = decode(bytes, charset);
        var text = whole == null ? new String(bytes, charset) : whole;
        long controls = text.chars().filter(Decoded::isControl).count();
        if (text.indexOf(0) >= 0 || controls * LETTERS_FOR_A_CONTROL > text.length()) throw new Refused(Reason.FOREIGN);
        if (isTypedInBijoy(text)) return ofBijoy(text);
        if (whole != null) return new Decoded(text, List.of());
        var ansi = new String(bytes, ANSI);
        if (Typefaces.tellIn(ansi)) return new Decoded(ansi, List.of());
        if (isTypedInBijoy(ansi)) return ofBijoy(ansi);
        var lost = IntStream.range(0, text.length())
                .filter(at -> text.charAt(at) == LOST)
                .toArray();
        if ((long) lost.length * LETTERS_FOR_A_LOST_ONE > text.length()) throw new Refused(Reason.UNKNOWN_ENCODING);
        return new Decoded(text, doubts(lost));
    }

    /** Where tags name typefaces, these tell. */
    private static boolean isTypedInBijoy(String text) {
        return BijoyText.looksLike(text) && !TYPEFACE.matcher(text).find();
    }

    /** Text from before Unicode; what is read is shown too, for the letters of the file say nothing to anybody. */
    private static Decoded ofBijoy(String typed) {
        var text = BijoyText.toUnicode(typed);
        var sample = sample(text);
        int at = text.indexOf(sample);
        var place = new Span(at, at + sample.length());
        return new Decoded(
                text, List.of(new Doubt("text", Doubt.Kind.CONVERTED, List.of(sample), sample(typed), List.of(place))));
    }

    private static String sample(String text) {
        var words = text.strip();
        int end = words.indexOf('\n');
        return end < 0 ? words : words.substring(0, end).strip();
    }

    private static List<Doubt> doubts(int[] lost) {
        return IntStream.of(lost)
                .limit(MOST_DOUBTS)
                .mapToObj(at -> new Doubt(
                        "text",
                        Doubt.Kind.ILLEGIBLE,
                        List.of(),
                        Character.toString(LOST),
                        List.of(new Span(at, at + 1))))
                .toList();
    }

    private static Charset charset(byte[] bytes) {
        if (bytes.length < 2) return StandardCharsets.UTF_8;
        int mark = (bytes[0] & 0xff) << 8 | bytes[1] & 0xff;
        return mark == 0xfeff || mark == 0xfffe ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
    }

    private static @Nullable String decode(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException damaged) {
            return null;
        }
    }

    private static boolean isControl(int c) {
        return Character.isISOControl(c) && !Character.isWhitespace(c) && !Lines.isEnd((char) c);
    }
}
