package bd.sabha.reading.source.docx;

import bd.sabha.reading.Refused;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * One level of a list.
 *
 * @param format how its numbers are written: decimal, lowerLetter, bullet
 * @param text what is printed, with %1 where the number of the first level stands
 * @param space between the number and the text
 * @param legal all numbers in digits
 * @param restart the level, counted from 1, after which it begins anew; 0: never; null: after any above it
 * @param style whose paragraphs belong to this level
 */
record WordLevel(
        int start,
        String format,
        String text,
        String space,
        boolean legal,
        @Nullable Integer restart,
        @Nullable String style,
        WordLook look) {

    static final WordLevel PLAIN = new WordLevel(1, "decimal", "", " ", false, null, null, WordLook.UNSAID);

    boolean restartsAfter(int level, int own) {
        return level < own && (restart == null || restart > level);
    }

    static WordLevel read(Xml xml, WordTheme theme) throws XMLStreamException, Refused {
        var level = new WordLevel[] {PLAIN};
        xml.children(name -> level[0] = level[0].with(name, xml, theme));
        return level[0];
    }

    private WordLevel with(String name, Xml xml, WordTheme theme) throws XMLStreamException, Refused {
        var value = xml.attribute("w:val").orElse("");
        return switch (name) {
            case "w:start" ->
                new WordLevel(xml.number("w:val").orElse(1), format, text, space, legal, restart, style, look);
            case "w:numFmt" -> new WordLevel(start, value, text, space, legal, restart, style, look);
            case "w:lvlText" -> new WordLevel(start, format, value, space, legal, restart, style, look);
            case "w:suff" ->
                new WordLevel(start, format, text, value.equals("nothing") ? "" : " ", legal, restart, style, look);
            case "w:isLgl" -> new WordLevel(start, format, text, space, xml.isOn(), restart, style, look);
            case "w:lvlRestart" ->
                new WordLevel(
                        start, format, text, space, legal, xml.number("w:val").orElse(null), style, look);
            case "w:pStyle" -> new WordLevel(start, format, text, space, legal, restart, value, look);
            case "w:rPr" -> new WordLevel(start, format, text, space, legal, restart, style, WordLook.read(xml, theme));
            default -> this;
        };
    }
}
