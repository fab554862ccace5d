package bd.sabha.word;

import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** Blocks of a sheet, one after the other: paragraphs, headings, tables. */
final class Blocks {

    private final Markup markup = new Markup();
    private final Pictures pictures;
    private Passage passage = new Passage();
    private Markup properties = new Markup();
    private boolean breakBefore;
    private boolean afterTable;
    private boolean endsWithTable = true;

    Blocks(Pictures pictures) {
        this.pictures = pictures;
    }

    /** What was written; a cell or a part must end with a paragraph. */
    Markup markup() {
        flush(Look.PLAIN);
        if (endsWithTable) {
            markup.add(new Passage().paragraph(null));
            endsWithTable = false;
        }
        return markup;
    }

    void inside(Element parent, Look look) {
        for (var node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            node(node, look);
        }
    }

    private void node(Node node, Look look) {
        if (node instanceof Text text) {
            passage.text(text.getData(), look);
        } else if (node instanceof Element element) {
            if (Elements.inline(element)) {
                inline(element, look(element, look));
            } else {
                block(element, look(element, look));
            }
        }
    }

    private void inline(Element element, Look look) {
        if (Elements.has(element, "page-number")) {
            passage.field("PAGE", "\u09E7", look);
        } else if (Elements.has(element, "page-count")) {
            passage.field("NUMPAGES", "\u09E7", look);
        } else if (Elements.name(element).equals("br")) {
            passage.line(look);
        } else if (Elements.name(element).equals("img")) {
            passage.drawing(pictures.drawing(element), look);
        } else {
            inside(element, look);
        }
    }

    private void block(Element element, Look look) {
        if (Elements.has(element, "running-header")
                || Elements.has(element, "running-footer")
                || Elements.has(element, "watermark")) {
            return;
        }
        flush(look);
        breakBefore |= Elements.has(element, "page-break");
        if (Elements.name(element).equals("table")) {
            table(element, look);
            return;
        }
        properties = Paragraphs.of(element, look);
        inside(element, look);
        if (element.hasAttribute("data-mark")) {
            markup.add(passage.paragraph(Paragraphs.space(60)));
            endsWithTable = false;
            passage = new Passage();
        }
        flush(look);
    }

    private void table(Element table, Look look) {
        if (afterTable || breakBefore) {
            markup.add(new Passage().paragraph(Paragraphs.separator(breakBefore)));
            breakBefore = false;
        }
        markup.add(new Tables(pictures).write(table, look));
        afterTable = true;
        endsWithTable = true;
    }

    private void flush(Look look) {
        if (!passage.isEmpty()) {
            markup.add(passage.paragraph(Paragraphs.started(properties, breakBefore, look)));
            breakBefore = false;
            afterTable = false;
            endsWithTable = false;
        }
        passage = new Passage();
        properties = new Markup();
    }

    private static Look look(Element element, Look around) {
        var look =
                switch (Elements.name(element)) {
                    case "b", "strong", "th" -> around.withBold();
                    case "i", "em" -> around.withItalic();
                    case "u" -> around.withUnderline();
                    case "h1" -> around.withBold().withHalfPoints(28);
                    case "h2", "h3" -> around.withBold();
                    default -> around;
                };
        return Elements.has(element, "align-center")
                ? look.withAlign("center")
                : Elements.has(element, "align-end")
                        ? look.withAlign("right")
                        : Elements.has(element, "align-justify") ? look.withAlign("both") : look;
    }
}
