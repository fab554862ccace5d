package bd.sabha.reading.source.docx;

import bd.sabha.reading.Refused;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** What a document says outside its text, and what is found out while that is read. */
final class WordFacts {

    final WordStyles styles;
    final WordNumbering numbering;
    final WordParagraph.Conversions conversions = new WordParagraph.Conversions();
    private final Map<String, String> headers = new HashMap<>();
    private boolean sectionSeen;
    private boolean ownFirstPage;
    private boolean running;
    private int pictures;

    WordFacts(WordStyles styles, WordNumbering numbering) {
        this.styles = styles;
        this.numbering = numbering;
    }

    /** Only the first section has the page on which a paper begins. */
    void section(Xml xml) throws XMLStreamException, Refused {
        if (sectionSeen) return;
        sectionSeen = true;
        xml.children(name -> {
            if (name.equals("w:titlePg")) ownFirstPage = xml.isOn();
            if (name.equals("w:headerReference")) {
                headers.put(
                        xml.attribute("w:type").orElse("default"),
                        xml.attribute("r:id").orElse(""));
            }
        });
    }

    /** The mark of what is printed above the first page. */
    Optional<String> firstHeader() {
        return Optional.ofNullable(headers.get(ownFirstPage ? "first" : "default"));
    }

    /** From here on what is read is printed on every page. */
    void runs() {
        running = true;
    }

    boolean isRunning() {
        return running;
    }

    void picture() {
        pictures++;
    }

    boolean hasPictures() {
        return pictures > 0;
    }
}
