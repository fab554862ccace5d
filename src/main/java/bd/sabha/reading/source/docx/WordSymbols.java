package bd.sabha.reading.source.docx;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Drawings of symbol typefaces that papers use: bullets, ticks, arrows. */
final class WordSymbols {

    private static final char BULLET = '\u2022';
    private static final Set<String> TYPEFACES =
            Set.of("symbol", "wingdings", "wingdings 2", "wingdings 3", "webdings", "zapfdingbats");
    private static final Map<Character, Character> WINGDINGS = Map.ofEntries(
            Map.entry('\u00fc', '\u2713'),
            Map.entry('\u00fb', '\u2717'),
            Map.entry('\u00fe', '\u2611'),
            Map.entry('\u00fd', '\u2612'),
            Map.entry('\u00a8', '\u2610'),
            Map.entry('\u006f', '\u2610'),
            Map.entry('\u00e0', '\u2192'),
            Map.entry('\u00f0', '\u2192'),
            Map.entry('\u00d8', '\u27a2'));

    private WordSymbols() {}

    static boolean isTypeface(@Nullable String font) {
        return font != null && TYPEFACES.contains(font.toLowerCase(java.util.Locale.ROOT));
    }

    /** @param c as the typeface knows it, moved to the private use area or not */
    static char of(char c) {
        char low = c >= 0xF000 && c <= 0xF0FF ? (char) (c - 0xF000) : c;
        return WINGDINGS.getOrDefault(low, BULLET);
    }

    /** What a list prints before its paragraphs, as one kind of mark where it is a drawing or a letter that looks like one. */
    static String bullet(String text) {
        boolean mark = text.length() == 1 && !Character.isLetterOrDigit(text.charAt(0)) && text.charAt(0) < 0xE000;
        return mark || text.isEmpty() ? text : Character.toString(BULLET);
    }
}
