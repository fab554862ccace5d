package bd.sabha.typesetting.font;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * The units of one document. Each gets a code of its own from the private planes, which stands for it until the text
 * is drawn; so what sets the lines needs to know nothing of the script.
 */
public final class Alphabet {

    private static final int LONGEST_WORD = 200;
    private static final int FIRST = 0xE000;
    private static final int LAST = 0xF8FF;
    private static final int FIRST_BEYOND = 0xF0000;
    /** A font has at most 65,535 glyphs; the rest is for those of the typeface. */
    public static final int LIMIT = 60_000;

    private final Typeface typeface;
    private final Map<Unit, Integer> codes = new LinkedHashMap<>();
    private final Map<Integer, String> texts = new HashMap<>();
    private final Map<String, String> words = new HashMap<>();
    private final TreeSet<Integer> plain = new TreeSet<>();

    Alphabet(Typeface typeface) {
        this.typeface = typeface;
        for (int ascii = ' '; ascii <= '~'; ascii++) {
            plain.add(ascii);
        }
    }

    /** The text in codes; spaces and letters that need no shaping stay themselves. */
    public String encode(String text) {
        var encoded = new StringBuilder(text.length());
        int place = 0;
        while (place < text.length()) {
            int codePoint = text.codePointAt(place);
            int end = place;
            if (Blanks.separates(codePoint)) {
                plain.add(codePoint);
                encoded.appendCodePoint(codePoint);
                end += Character.charCount(codePoint);
            } else {
                end = endOfWord(text, place);
                encoded.append(words.computeIfAbsent(text.substring(place, end), this::word));
            }
            place = end;
        }
        return encoded.toString();
    }

    /** The text that a code stands for; every other character stands for itself. */
    public String textOf(int code) {
        var text = texts.get(code);
        return text == null ? Character.toString(code) : text;
    }

    public boolean isFull() {
        return codes.size() > LIMIT;
    }

    public int size() {
        return codes.size();
    }

    /** The font of this document in regular or bold. */
    public FontProgram font(boolean bold) {
        var program = new FontBuilder(typeface.weights().get(bold ? 1 : 0), bold ? "Bold" : "Regular");
        plain.forEach(program::character);
        codes.forEach(
                (unit, code) -> program.unit(code, unit.text(), unit.shapes().get(bold ? 1 : 0)));
        return program.build();
    }

    /** A font in which Latin digits, as page counters print them, look and read as Bangla ones. */
    public FontProgram banglaDigits(boolean bold) {
        var program = new FontBuilder(typeface.weights().get(bold ? 1 : 0), bold ? "BoldDigits" : "Digits");
        for (int digit = 0; digit <= 9; digit++) {
            program.character('0' + digit, 0x9E6 + digit);
        }
        return program.build();
    }

    private static int endOfWord(String text, int from) {
        int end = from;
        while (end < text.length() && !Blanks.separates(text.codePointAt(end)) && !isEndless(text, from, end)) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    /** What goes on like this is no word; it is shaped a piece at a time. */
    private static boolean isEndless(String text, int from, int end) {
        return end - from >= LONGEST_WORD && Orthography.mayBeginAt(text, end);
    }

    private String word(String word) {
        var shaped =
                typeface.weights().stream().map(weight -> weight.shape(word)).toList();
        var encoded = new StringBuilder(word.length());
        int from = 0;
        for (int to = 1; to <= word.length(); to++) {
            if (to == word.length() || isCut(word, shaped, to)) {
                encoded.appendCodePoint(code(unit(word, shaped, from, to)));
                from = to;
            }
        }
        return encoded.toString();
    }

    private static boolean isCut(String word, List<ShapedWord> shaped, int place) {
        return Orthography.mayBeginAt(word, place) && shaped.stream().allMatch(weight -> weight.canBeCutBefore(place));
    }

    private static Unit unit(String word, List<ShapedWord> shaped, int from, int to) {
        List<Shape> shapes = new ArrayList<>();
        shaped.forEach(weight -> shapes.add(weight.shape(from, to)));
        return new Unit(word.substring(from, to), List.copyOf(shapes));
    }

    private int code(Unit unit) {
        int first = unit.text().codePointAt(0);
        if (unit.isPlain(typeface.weights())) {
            plain.add(first);
            return first;
        }
        return codes.computeIfAbsent(unit, added -> newCode(added.text()));
    }

    private int newCode(String text) {
        int code =
                FIRST + codes.size() <= LAST ? FIRST + codes.size() : FIRST_BEYOND + codes.size() - (LAST + 1 - FIRST);
        texts.put(code, text);
        return code;
    }
}
