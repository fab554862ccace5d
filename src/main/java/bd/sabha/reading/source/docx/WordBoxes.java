package bd.sabha.reading.source.docx;

import bd.sabha.reading.Refused;
import bd.sabha.reading.manuscript.Block;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/** Floating boxes with text, in the drawings of two generations of programs; other drawings are pictures. */
final class WordBoxes {

    private static final Pattern HIGHER = Pattern.compile("(?:^|;)\\s*+margin-top:\\s*+-");

    private final Xml xml;
    private final WordFacts facts;
    private final WordBody body;

    WordBoxes(Xml xml, WordFacts facts, WordBody body) {
        this.xml = xml;
        this.facts = facts;
        this.body = body;
    }

    void read(WordParagraph paragraph, WordLook look) throws XMLStreamException, Refused {
        new Drawing(paragraph, look.isHidden()).read();
    }

    /** One drawing, which may group several. */
    private final class Drawing {

        private final WordParagraph paragraph;
        private final boolean hidden;
        private boolean higher;

        Drawing(WordParagraph paragraph, boolean hidden) {
            this.paragraph = paragraph;
            this.hidden = hidden;
        }

        void read() throws XMLStreamException, Refused {
            xml.children(this::part);
        }

        private void part(String name) throws XMLStreamException, Refused {
            switch (name) {
                case "w:txbxContent" -> box();
                case "mc:AlternateContent" -> WordBody.once(xml, this::read);
                case "wp:positionV" ->
                    higher = isHigher(xml.attribute("relativeFrom").orElse(""), xml.text());
                case "a:blip", "v:imagedata" -> facts.picture();
                default -> {
                    if (name.startsWith("v:"))
                        higher |= HIGHER.matcher(xml.attribute("style").orElse(""))
                                .find();
                    read();
                }
            }
        }

        private void box() throws XMLStreamException, Refused {
            List<Block> blocks = body.read();
            if (!hidden) (higher ? paragraph.above : paragraph.below).addAll(blocks);
        }

        /** Whether it stands above its paragraph: so many units higher, or above the text of the page. */
        private boolean isHigher(String from, String offset) {
            return offset.strip().startsWith("-") || from.equals("topMargin");
        }
    }
}
