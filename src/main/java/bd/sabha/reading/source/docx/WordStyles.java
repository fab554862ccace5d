package bd.sabha.reading.source.docx;

import bd.sabha.reading.Budget;
import bd.sabha.reading.Refused;
import bd.sabha.reading.source.docx.WordNumbering.Place;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** The styles of a document, each with what those say that it is based on. */
final class WordStyles {

    private static final int ANCESTORS = 30;

    private record Style(@Nullable String base, WordLook look, @Nullable Place number) {}

    private final Map<String, Style> styles = new HashMap<>();
    private final Map<String, WordLook> looks = new HashMap<>();
    private final WordTheme theme;
    private WordLook usual = WordLook.UNSAID;
    private @Nullable String usualParagraph;

    private WordStyles(WordTheme theme) {
        this.theme = theme;
    }

    static WordStyles of(Optional<byte[]> part, WordTheme theme, Budget budget) throws Refused {
        var styles = new WordStyles(theme);
        if (part.isPresent()) Xml.read(part.get(), budget, styles::read);
        return styles;
    }

    private void read(Xml xml) throws XMLStreamException, Refused {
        xml.children(name -> {
            if (name.equals("w:style")) style(xml);
            else if (name.equals("w:docDefaults")) usual(xml);
        });
    }

    private void usual(Xml xml) throws XMLStreamException, Refused {
        xml.children(name -> {
            if (name.equals("w:rPrDefault")) usual(xml);
            else if (name.equals("w:rPr")) usual = WordLook.read(xml, theme);
        });
    }

    private void style(Xml xml) throws XMLStreamException, Refused {
        var id = xml.attribute("w:styleId").orElse("");
        boolean paragraph = xml.attribute("w:type").orElse("paragraph").equals("paragraph");
        if (paragraph && xml.attribute("w:default").orElse("0").matches("1|true|on")) usualParagraph = id;
        var base = new String[1];
        var look = new WordLook[] {WordLook.UNSAID};
        var number = new Place[1];
        xml.children(name -> {
            switch (name) {
                case "w:basedOn" -> base[0] = xml.attribute("w:val").orElse(null);
                case "w:rPr" -> look[0] = WordLook.read(xml, theme);
                case "w:pPr" ->
                    xml.children(property -> {
                        if (property.equals("w:numPr")) number[0] = Place.read(xml);
                    });
                default -> {}
            }
        });
        styles.put(id, new Style(base[0], look[0], number[0]));
    }

    WordTheme theme() {
        return theme;
    }

    /** What the document says of all text. */
    WordLook usual() {
        return usual;
    }

    /** What a style and those below it say; nothing of one that is not there. */
    WordLook look(@Nullable String id) {
        if (id == null) return WordLook.UNSAID;
        var known = looks.get(id);
        if (known != null) return known;
        var look = WordLook.UNSAID;
        var style = styles.get(id);
        for (int i = 0; style != null && i < ANCESTORS; i++) {
            look = look.over(style.look());
            style = style.base() == null ? null : styles.get(style.base());
        }
        looks.put(id, look);
        return look;
    }

    /** @param style null: that of paragraphs that name none */
    WordLook paragraph(@Nullable String style) {
        return look(style == null ? usualParagraph : style);
    }

    /** Which list the paragraphs of this style belong to. */
    @Nullable
    Place number(@Nullable String id) {
        var style = styles.get(id == null ? usualParagraph : id);
        for (int i = 0; style != null && i < ANCESTORS; i++) {
            if (style.number() != null) return style.number();
            style = style.base() == null ? null : styles.get(style.base());
        }
        return null;
    }
}
