package bd.sabha.reading.source.docx;

import bd.sabha.reading.Budget;
import bd.sabha.reading.Refused;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** The typefaces of a document's theme: those of headings and of the text, for three kinds of scripts. */
final class WordTheme {

    private final Map<String, String> fonts = new HashMap<>();

    static WordTheme of(Optional<byte[]> part, Budget budget) throws Refused {
        var theme = new WordTheme();
        if (part.isPresent()) Xml.read(part.get(), budget, theme::read);
        return theme;
    }

    private void read(Xml xml) throws XMLStreamException, Refused {
        xml.children(name -> {
            switch (name) {
                case "a:themeElements", "a:fontScheme" -> read(xml);
                case "a:majorFont" -> read(xml, "major");
                case "a:minorFont" -> read(xml, "minor");
                default -> {}
            }
        });
    }

    private void read(Xml xml, String use) throws XMLStreamException, Refused {
        xml.children(name -> xml.attribute("typeface")
                .filter(font -> !font.isBlank())
                .ifPresent(font -> {
                    if (name.equals("a:latin")) {
                        fonts.put(use + "HAnsi", font);
                        fonts.put(use + "Ascii", font);
                    }
                    if (name.equals("a:cs")) fonts.put(use + "Bidi", font);
                }));
    }

    /** @param use minorHAnsi, majorBidi */
    Optional<String> font(String use) {
        return Optional.ofNullable(fonts.get(use));
    }
}
