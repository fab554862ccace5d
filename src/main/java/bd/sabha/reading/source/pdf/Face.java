package bd.sabha.reading.source.pdf;

import bd.sabha.reading.source.Bijoy;
import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;

/** A font as far as its words are concerned: what its codes mean, whether it is bold, whether it draws Bijoy. */
final class Face {

    /** For a code of which nobody says what it means. */
    static final String UNREADABLE = "\ufffd";

    private static final Pattern BOLD = Pattern.compile("bold|black|heavy|demi");
    private static final int BOLD_WEIGHT = 600;
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int BYTE = 0xff;
    private static final int SYMBOLS = 0xf000;

    private final PDFont font;
    private final boolean bold;
    private final boolean bijoy;
    private final Map<Integer, String> meanings = new HashMap<>();

    Face(PDFont font) {
        this.font = font;
        var name = font.getName() == null ? "" : font.getName();
        this.bijoy = Bijoy.isFont(name);
        this.bold = BOLD.matcher(name.toLowerCase(Locale.ROOT)).find() || isHeavy(font.getFontDescriptor());
    }

    private static boolean isHeavy(@org.jspecify.annotations.Nullable PDFontDescriptor about) {
        return about != null && (about.isForceBold() || about.getFontWeight() >= BOLD_WEIGHT);
    }

    boolean isBold() {
        return bold;
    }

    boolean isBijoy() {
        return bijoy;
    }

    String meaning(int code) {
        return meanings.computeIfAbsent(code, this::find);
    }

    private String find(int code) {
        var meaning = font.toUnicode(code);
        if (bijoy && font instanceof PDSimpleFont && (meaning == null || isPrivate(meaning))) return byWindows(code);
        if (meaning == null) return UNREADABLE;
        var clean = new StringBuilder();
        meaning.codePoints().map(Face::readable).filter(c -> c != 0).forEach(clean::appendCodePoint);
        return clean.toString();
    }

    private static String byWindows(int code) {
        return new String(new byte[] {(byte) (code & BYTE)}, WINDOWS);
    }

    private static boolean isPrivate(String meaning) {
        return meaning.codePoints().anyMatch(c -> Character.getType(c) == Character.PRIVATE_USE);
    }

    /** Marks of lists are drawn with fonts of symbols, whose codes mean nothing else. */
    private static int readable(int c) {
        if (c >= SYMBOLS && c <= SYMBOLS + BYTE) return '•';
        return switch (Character.getType(c)) {
            case Character.PRIVATE_USE, Character.UNASSIGNED, Character.SURROGATE -> UNREADABLE.charAt(0);
            case Character.CONTROL -> Character.isWhitespace(c) ? ' ' : 0;
            default -> c;
        };
    }
}
