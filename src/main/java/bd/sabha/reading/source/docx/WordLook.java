package bd.sabha.reading.source.docx;

import bd.sabha.reading.Refused;
import bd.sabha.reading.source.Bijoy;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * How a run of characters looks, as far as that changes what is read; null is not said. Fonts are those for Latin letters,
 * for other characters and for scripts that are set in a complex way.
 *
 * @param style of characters
 * @param strong bold or underlined
 * @param complex all of it is set as a complex script
 * @param removed the end of this paragraph is struck out
 */
record WordLook(
        @Nullable String style,
        @Nullable String latin,
        @Nullable String other,
        @Nullable String script,
        @Nullable Boolean strong,
        @Nullable Boolean hidden,
        @Nullable Boolean complex,
        boolean removed) {

    static final WordLook UNSAID = new WordLook(null, null, null, null, null, null, null, false);

    /** This, and what it does not say from the other. */
    WordLook over(WordLook base) {
        return new WordLook(
                or(style, base.style),
                or(latin, base.latin),
                or(other, base.other),
                or(script, base.script),
                or(strong, base.strong),
                or(hidden, base.hidden),
                or(complex, base.complex),
                removed || base.removed);
    }

    private static <T> @Nullable T or(@Nullable T here, @Nullable T base) {
        return here == null ? base : here;
    }

    boolean isStrong() {
        return Boolean.TRUE.equals(strong);
    }

    boolean isHidden() {
        return Boolean.TRUE.equals(hidden);
    }

    /** The typeface of a character; one that only says what it does with Latin letters is meant for its other drawings too. */
    boolean isBijoy(char c) {
        if (Boolean.TRUE.equals(complex)) return Bijoy.isFont(script);
        return Bijoy.isFont(latin) || c >= 0x80 && Bijoy.isFont(other);
    }

    /** Reads w:rPr. */
    static WordLook read(Xml xml, WordTheme theme) throws XMLStreamException, Refused {
        var look = new WordLook[] {UNSAID};
        xml.children(name -> look[0] = property(name, xml, theme).over(look[0]));
        return look[0];
    }

    private static WordLook property(String name, Xml xml, WordTheme theme) {
        return switch (name) {
            case "w:rStyle" ->
                new WordLook(xml.attribute("w:val").orElse(null), null, null, null, null, null, null, false);
            case "w:rFonts" -> fonts(xml, theme);
            case "w:b", "w:bCs" -> strong(xml.isOn());
            case "w:u" -> xml.isOn() ? strong(true) : UNSAID;
            case "w:vanish" -> new WordLook(null, null, null, null, null, xml.isOn(), null, false);
            case "w:cs", "w:rtl" -> new WordLook(null, null, null, null, null, null, xml.isOn(), false);
            case "w:del" -> new WordLook(null, null, null, null, null, null, null, true);
            default -> UNSAID;
        };
    }

    private static WordLook strong(boolean on) {
        return new WordLook(null, null, null, null, on, null, null, false);
    }

    private static WordLook fonts(Xml xml, WordTheme theme) {
        return new WordLook(
                null,
                font(xml, theme, "w:asciiTheme", "w:ascii"),
                font(xml, theme, "w:hAnsiTheme", "w:hAnsi"),
                font(xml, theme, "w:cstheme", "w:cs"),
                null,
                null,
                null,
                false);
    }

    private static @Nullable String font(Xml xml, WordTheme theme, String inTheme, String named) {
        return xml.attribute(inTheme)
                .flatMap(theme::font)
                .or(() -> xml.attribute(named))
                .orElse(null);
    }
}
