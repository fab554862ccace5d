package bd.sabha.typesetting;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Characters that the typeface does not have. */
public class MissingGlyphs extends Unprintable {

    private final List<Integer> codePoints;

    MissingGlyphs(List<Integer> codePoints) {
        super("The typeface has no glyph for "
                + codePoints.stream().map(MissingGlyphs::named).collect(Collectors.joining(", ")));
        this.codePoints = List.copyOf(codePoints);
    }

    /** The characters in the order of the text, each once. */
    public List<Integer> codePoints() {
        return codePoints;
    }

    private static String named(int codePoint) {
        return String.format(Locale.ROOT, "%s (U+%04X)", Character.toString(codePoint), codePoint);
    }
}
