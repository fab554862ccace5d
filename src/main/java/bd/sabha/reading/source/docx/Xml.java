package bd.sabha.reading.source.docx;

import bd.sabha.reading.Budget;
import bd.sabha.reading.Refused;
import bd.sabha.reading.Refused.Reason;
import java.io.ByteArrayInputStream;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A part of an office document, read once from its beginning to its end. Elements have the usual short names of their
 * vocabularies, whatever the file calls them: w:p. Nothing is declared in it and nothing fetched for it.
 */
final class Xml {

    private static final int DEPTH = 200;
    private static final int MANY = 0xFFF;
    private static final XMLInputFactory FACTORY = factory();
    private static final Map<String, String> VOCABULARIES = Map.ofEntries(
            Map.entry("http://schemas.openxmlformats.org/wordprocessingml/2006/main", "w:"),
            Map.entry("http://purl.oclc.org/ooxml/wordprocessingml/main", "w:"),
            Map.entry("http://schemas.openxmlformats.org/markup-compatibility/2006", "mc:"),
            Map.entry("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "r:"),
            Map.entry("http://purl.oclc.org/ooxml/officeDocument/relationships", "r:"),
            Map.entry("http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing", "wp:"),
            Map.entry("http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing", "wp:"),
            Map.entry("http://schemas.openxmlformats.org/drawingml/2006/main", "a:"),
            Map.entry("http://purl.oclc.org/ooxml/drawingml/main", "a:"),
            Map.entry("http://schemas.openxmlformats.org/officeDocument/2006/math", "m:"),
            Map.entry("http://purl.oclc.org/ooxml/officeDocument/math", "m:"),
            Map.entry("http://schemas.openxmlformats.org/package/2006/content-types", "types:"),
            Map.entry("http://schemas.openxmlformats.org/package/2006/relationships", "relations:"),
            Map.entry("urn:schemas-microsoft-com:vml", "v:"));

    private final XMLStreamReader in;
    private final Budget budget;
    private int depth;
    private int steps;

    private Xml(XMLStreamReader in, Budget budget) {
        this.in = in;
        this.budget = budget;
    }

    /** What is done with an element; it may read it, and what it does not read is left out. */
    interface Reader {
        void read(String name) throws XMLStreamException, Refused;
    }

    /** Reads what is in the outermost element. */
    static void read(byte[] part, Budget budget, ReaderOfAll reader) throws Refused {
        try {
            var xml = new Xml(FACTORY.createXMLStreamReader(new ByteArrayInputStream(part)), budget);
            while (xml.depth == 0) xml.step();
            reader.read(xml);
        } catch (XMLStreamException damaged) {
            throw new Refused(Reason.DAMAGED);
        }
    }

    /** Reads a part. */
    interface ReaderOfAll {
        void read(Xml xml) throws XMLStreamException, Refused;
    }

    /** Every element directly in this one. */
    void children(Reader reader) throws XMLStreamException, Refused {
        int level = depth;
        for (step(); depth >= level; step()) {
            if (depth == level) continue;
            reader.read(name());
            while (depth > level) step();
        }
    }

    /** The words in this element, at whatever depth. */
    String text() throws XMLStreamException, Refused {
        var text = new StringBuilder();
        for (int level = depth; depth >= level; ) {
            int event = step();
            if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) text.append(in.getText());
        }
        return text.toString();
    }

    Optional<String> attribute(String name) {
        for (int i = 0; i < in.getAttributeCount(); i++) {
            var full = vocabulary(in.getAttributeNamespace(i)) + in.getAttributeLocalName(i);
            if (full.equals(name)) return Optional.of(in.getAttributeValue(i));
        }
        return Optional.empty();
    }

    /** An attribute that is a number of 0 to 10,000; what is not is left out. */
    Optional<Integer> number(String name) {
        return attribute(name)
                .map(String::strip)
                .filter(value -> value.matches("\\d{1,5}"))
                .map(Integer::valueOf)
                .filter(value -> value <= 10_000);
    }

    /** Whether a property is on; it is when it is there and says nothing. */
    boolean isOn() {
        return attribute("w:val")
                .map(value -> !value.matches("0|false|off|none"))
                .orElse(true);
    }

    private String name() {
        return vocabulary(in.getNamespaceURI()) + in.getLocalName();
    }

    private static String vocabulary(String uri) {
        return uri == null || uri.isEmpty() ? "" : VOCABULARIES.getOrDefault(uri, "?:");
    }

    private int step() throws XMLStreamException, Refused {
        if ((steps++ & MANY) == 0) budget.check();
        int event = next();
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw new Refused(Reason.DAMAGED); // office documents have none; who writes one wants something else read
        }
        if (event == XMLStreamConstants.START_ELEMENT && ++depth > DEPTH) throw new Refused(Reason.BOMB);
        if (event == XMLStreamConstants.END_ELEMENT) depth--;
        return event;
    }

    private int next() throws XMLStreamException {
        try {
            return in.next();
        } catch (RuntimeException broken) { // the library's answer to some files that are none
            throw new XMLStreamException(broken);
        }
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }
}
