package bd.sabha.typesetting;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What every accessible document says about itself, and how the engine has to set it where the page says nothing. */
final class Head {

    private static final Set<String> KEPT = Set.of("title", "author", "subject", "keywords");

    /** Words are never stretched, tables repeat their head: a page's own style comes after this one. */
    private static final String STYLE =
            """
            html { font-family: 'Sabha Serif'; -fs-max-justification-inter-char: 0;
              -fs-max-justification-inter-word: 1000mm }
            table { -fs-table-paginate: paginate }
            table table { -fs-table-paginate: auto }
            thead { display: table-header-group }
            """;

    private final Document document;
    private final Element head;

    private Head(Document document) {
        this.document = document;
        this.head = head(document);
    }

    static void complete(Document document) {
        var head = new Head(document);
        head.nameLanguage();
        var title = head.title();
        head.describe(title);
        head.dropOutsideFonts();
        head.addStyle();
    }

    private static Element head(Document document) {
        if (document.getElementsByTagName("head").item(0) instanceof Element head) {
            return head;
        }
        var root = document.getDocumentElement();
        var head = document.createElementNS(root.getNamespaceURI(), "head");
        root.insertBefore(head, root.getFirstChild());
        return head;
    }

    private void nameLanguage() {
        var root = document.getDocumentElement();
        if (root.getAttribute("lang").isBlank()) {
            root.setAttribute("lang", "bn");
        }
    }

    /** The page's title, or else its first heading. */
    private String title() {
        for (var name : List.of("title", "h1", "h2", "h3", "p")) {
            for (var element : elements(document.getElementsByTagName(name))) {
                var title = element.getTextContent().strip().replaceAll("\\s+", " ");
                if (!title.isEmpty()) {
                    setTitle(title);
                    return title;
                }
            }
        }
        setTitle("PDF");
        return "PDF";
    }

    private void setTitle(String title) {
        elements(head.getElementsByTagName("title")).forEach(head::removeChild);
        append("title").setTextContent(title);
    }

    /** The description is what readers call the subject; other notes to browsers are not the document's. */
    private void describe(String title) {
        var description = title;
        for (var meta : elements(head.getElementsByTagName("meta"))) {
            var name = meta.getAttribute("name");
            if (Set.of("description", "subject").contains(name)
                    && !meta.getAttribute("content").isBlank()) {
                description = meta.getAttribute("content");
            }
            if (!KEPT.contains(name) || name.equals("subject")) {
                meta.getParentNode().removeChild(meta);
            }
        }
        var subject = append("meta");
        subject.setAttribute("name", "subject");
        subject.setAttribute("content", description);
    }

    private void dropOutsideFonts() {
        for (var style : elements(document.getElementsByTagName("style"))) {
            style.setTextContent(style.getTextContent().replaceAll("@font-face\\s*\\{[^}]*\\}", ""));
        }
    }

    private void addStyle() {
        var style = document.createElementNS(head.getNamespaceURI(), "style");
        style.setTextContent(STYLE);
        head.insertBefore(style, head.getFirstChild());
    }

    private Element append(String name) {
        var element = document.createElementNS(head.getNamespaceURI(), name);
        head.appendChild(element);
        return element;
    }

    private static List<Element> elements(NodeList nodes) {
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }
}
