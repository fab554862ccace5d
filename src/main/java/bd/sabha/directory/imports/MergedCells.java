package bd.sabha.directory.imports;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Where the sheets of a workbook have merged cells, by the sheets' relationship ids: A2:A5. */
final class MergedCells {

    private static final XMLInputFactory XML = factory();

    private final ZipFile zip;

    MergedCells(ZipFile zip) {
        this.zip = zip;
    }

    private interface Element {
        void seen(XMLStreamReader element);
    }

    Map<String, List<String>> bySheet() throws IOException, XMLStreamException {
        var found = new HashMap<String, List<String>>();
        for (var part : parts().entrySet()) {
            var merged = new ArrayList<String>();
            each(part.getValue(), "mergeCell", element -> merged.add(element.getAttributeValue(null, "ref")));
            found.put(part.getKey(), merged);
        }
        return found;
    }

    private Map<String, String> parts() throws IOException, XMLStreamException {
        var parts = new HashMap<String, String>();
        each("xl/_rels/workbook.xml.rels", "Relationship", element -> {
            var target = element.getAttributeValue(null, "Target");
            if (target != null && target.contains("worksheets/")) {
                parts.put(
                        element.getAttributeValue(null, "Id"),
                        target.startsWith("/") ? target.substring(1) : "xl/" + target);
            }
        });
        return parts;
    }

    private void each(String part, String name, Element use) throws IOException, XMLStreamException {
        var entry = zip.getEntry(part);
        if (entry == null) {
            return;
        }
        try (var in = zip.getInputStream(entry)) {
            var reader = XML.createXMLStreamReader(in);
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamReader.START_ELEMENT
                        && reader.getLocalName().equals(name)) {
                    use.seen(reader);
                }
            }
        }
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
