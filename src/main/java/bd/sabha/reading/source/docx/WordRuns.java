package bd.sabha.reading.source.docx;

import bd.sabha.reading.Refused;
import bd.sabha.reading.Refused.Reason;
import bd.sabha.reading.source.Bijoy;
import bd.sabha.reading.source.docx.WordNumbering.Label;
import bd.sabha.reading.source.docx.WordNumbering.Place;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** The inside of a paragraph: its runs, as they are printed. What was struck out or hidden is not. */
final class WordRuns {

    private static final int MOST_CHARACTERS = 2_000_000;

    private final Xml xml;
    private final WordFacts facts;
    private final WordBoxes boxes;
    private final WordFields fields = new WordFields();
    private int characters;

    WordRuns(Xml xml, WordFacts facts, WordBody body) {
        this.xml = xml;
        this.facts = facts;
        this.boxes = new WordBoxes(xml, facts, body);
    }

    /** A paragraph that was read. @param endRemoved it goes on in the next; @param pageNumber it only numbers the page */
    record Read(String label, boolean endRemoved, boolean pageNumber) {}

    /** @param base what the table around it says of its text */
    Read read(WordParagraph paragraph, WordLook base) throws XMLStreamException, Refused {
        var reading = new Reading(paragraph, base);
        reading.inline();
        boolean pageNumber = reading.pageNumber && facts.isRunning();
        return new Read(reading.label(), reading.mark.removed(), pageNumber);
    }

    /** One paragraph while it is read. */
    private final class Reading {

        private final WordParagraph paragraph;
        private final WordLook base;
        private @Nullable String style;
        private @Nullable Place place;
        private WordLook mark = WordLook.UNSAID;
        private boolean pageNumber;

        Reading(WordParagraph paragraph, WordLook base) {
            this.paragraph = paragraph;
            this.base = base;
        }

        void inline() throws XMLStreamException, Refused {
            xml.children(this::inline);
        }

        private void inline(String name) throws XMLStreamException, Refused {
            switch (name) {
                case "w:pPr" -> xml.children(this::property);
                case "w:r", "m:r" -> run();
                case "w:fldSimple" -> {
                    pageNumber |=
                            WordFields.isPageNumber(xml.attribute("w:instr").orElse(""));
                    inline();
                }
                case "w:sdt" -> WordBody.content(xml, this::inline);
                case "mc:AlternateContent" -> WordBody.once(xml, this::inline);
                case "w:hyperlink", "w:ins", "w:moveTo", "w:smartTag", "w:customXml", "w:dir", "w:bdo", "w:rubyBase" ->
                    inline();
                default -> {
                    if (name.startsWith("m:")) inline();
                }
            }
        }

        private void property(String name) throws XMLStreamException, Refused {
            switch (name) {
                case "w:pStyle" -> style = xml.attribute("w:val").orElse(null);
                case "w:numPr" -> place = Place.read(xml);
                case "w:rPr" -> mark = WordLook.read(xml, facts.styles.theme());
                case "w:sectPr" -> facts.section(xml);
                default -> {}
            }
        }

        private WordLook look(WordLook direct) {
            return direct.over(facts.styles.look(direct.style()))
                    .over(facts.styles.paragraph(style))
                    .over(base)
                    .over(facts.styles.usual());
        }

        private void run() throws XMLStreamException, Refused {
            run(new WordLook[] {look(WordLook.UNSAID)});
        }

        private void run(WordLook[] look) throws XMLStreamException, Refused {
            xml.children(name -> {
                switch (name) {
                    case "w:rPr" -> look[0] = look(WordLook.read(xml, facts.styles.theme()));
                    case "w:fldChar" ->
                        fields.mark(xml.attribute("w:fldCharType").orElse(""));
                    case "w:instrText" -> fields.tell(xml.text());
                    case "mc:AlternateContent" -> WordBody.once(xml, () -> run(look));
                    case "w:drawing", "w:pict", "w:object" -> boxes.read(paragraph, look[0]);
                    case "w:ruby" -> inline();
                    default -> {
                        if (!look[0].isHidden() && fields.isText()) shown(name, look[0]);
                    }
                }
            });
        }

        private void shown(String name, WordLook look) throws XMLStreamException, Refused {
            switch (name) {
                case "w:t", "m:t" -> {
                    pageNumber |= fields.isPageNumber();
                    text(xml.text().replaceAll("[\\r\\n]++", " "), look);
                }
                case "w:tab", "w:ptab" -> text("\t", look);
                case "w:br", "w:cr" -> text("\n", look);
                case "w:noBreakHyphen" -> paragraph.add('-', false, look.isStrong());
                case "w:softHyphen" -> text("\u00ad", look);
                case "w:sym" -> symbol(look);
                default -> {}
            }
        }

        private void text(String text, WordLook look) throws Refused {
            characters += text.length();
            if (characters > MOST_CHARACTERS) throw new Refused(Reason.TOO_LONG, Integer.toString(MOST_CHARACTERS));
            boolean symbols = WordSymbols.isTypeface(look.latin());
            boolean latin = look.isBijoy('a');
            boolean other = look.isBijoy('\u2021');
            for (char c : text.toCharArray()) {
                boolean bijoy = c < 0x80 ? latin : other;
                boolean drawn = !bijoy && (symbols && c > ' ' || c >= 0xF020 && c <= 0xF0FF);
                paragraph.add(drawn ? WordSymbols.of(c) : c, bijoy, look.isStrong());
            }
        }

        private void symbol(WordLook look) {
            var code = xml.attribute("w:char")
                    .filter(hex -> hex.matches("[0-9A-Fa-f]{1,4}"))
                    .orElse("F0B7");
            char c = (char) Integer.parseInt(code, 16);
            boolean bijoy = Bijoy.isFont(xml.attribute("w:font").orElse(null));
            paragraph.add(bijoy ? c : WordSymbols.of(c), bijoy, look.isStrong());
        }

        /** Its number, in the typeface of the list or else of the paragraph's end. */
        String label() {
            var label = facts.numbering.next(place, style).orElse(null);
            if (label == null || mark.removed() || mark.isHidden()) return "";
            var look = label.look().over(look(mark));
            return label.bullet() ? bullet(label) : number(label, look);
        }

        private String bullet(Label label) {
            return paragraph.length() == 0 ? "" : WordSymbols.bullet(label.text()) + label.space();
        }

        private String number(Label label, WordLook look) {
            return (look.isBijoy('1') ? Bijoy.toUnicode(label.text()) : label.text()) + label.space();
        }
    }
}
