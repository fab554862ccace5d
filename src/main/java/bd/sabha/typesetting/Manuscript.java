package bd.sabha.typesetting;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** A page as it was handed in, read from well-formed XHTML that refers to nothing outside. */
final class Manuscript {

    private final Document document;
    private final Element body;
    private final List<Text> texts = new ArrayList<>();
    private final List<String> images = new ArrayList<>();

    private Manuscript(Document document) {
        this.document = document;
        if (!(document.getElementsByTagName("body").item(0) instanceof Element found)) {
            throw new Malformed("The page has no body");
        }
        this.body = found;
        collect(body, 1);
    }

    static Manuscript read(String xhtml) {
        Limits.check(xhtml);
        try {
            var document = parser().parse(new InputSource(new StringReader(xhtml)));
            if (document.getDoctype() != null && document.getDoctype().getInternalSubset() != null) {
                throw new Malformed("A page declares no entities of its own");
            }
            var manuscript = new Manuscript(document);
            Images.check(manuscript.images);
            Head.complete(document);
            return manuscript;
        } catch (SAXParseException e) {
            throw new Malformed("Line " + e.getLineNumber() + ": " + e.getMessage(), e);
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new Malformed("The page is not well-formed XHTML: " + e.getMessage(), e);
        }
    }

    Document document() {
        return document;
    }

    boolean isEnglish() {
        return document.getDocumentElement()
                .getAttribute("lang")
                .toLowerCase(Locale.ROOT)
                .startsWith("en");
    }

    /** The texts that are printed, in order. */
    List<Text> texts() {
        return texts;
    }

    private void collect(Node parent, int depth) {
        Limits.checkDepth(depth);
        for (var child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Text text) {
                texts.add(text);
            } else if (child instanceof Element element && !element.getTagName().equals("style")) {
                if (element.getTagName().equals("img")) {
                    images.add(element.getAttribute("src"));
                }
                collect(element, depth + 1);
            }
        }
    }

    private static DocumentBuilder parser() throws ParserConfigurationException {
        var factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        factory.setCoalescing(true);
        factory.setIgnoringComments(true);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        var parser = factory.newDocumentBuilder();
        parser.setErrorHandler(null);
        parser.setEntityResolver((publicId, systemId) -> {
            throw new SAXException("A page refers to nothing outside: " + systemId);
        });
        return parser;
    }
}
