package bd.sabha.reading.source.docx;

import bd.sabha.reading.Refused;
import bd.sabha.reading.Refused.Reason;
import bd.sabha.reading.manuscript.Block;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Paragraphs and tables, wherever they stand: in the body, a cell, a box, a header. */
final class WordBody {

    private static final int MOST_BLOCKS = 200_000;

    private final Xml xml;
    private final WordFacts facts;
    private final WordRuns runs;
    private final WordTable tables;
    private int blocks;

    WordBody(Xml xml, WordFacts facts) {
        this.xml = xml;
        this.facts = facts;
        this.runs = new WordRuns(xml, facts, this);
        this.tables = new WordTable(xml, this, facts);
    }

    /** What is in this element. */
    List<Block> read() throws XMLStreamException, Refused {
        return read(WordLook.UNSAID, name -> {});
    }

    /** @param base what the table around it says of its text; @param rest reads what is no text */
    List<Block> read(WordLook base, Xml.Reader rest) throws XMLStreamException, Refused {
        var story = new Story(base, rest);
        story.read();
        return story.done();
    }

    /** Paragraphs that follow each other; one whose end is struck out goes on in the next. */
    private final class Story {

        private final List<Block> read = new ArrayList<>();
        private final WordLook base;
        private final Xml.Reader rest;
        private @Nullable WordParagraph unfinished;

        Story(WordLook base, Xml.Reader rest) {
            this.base = base;
            this.rest = rest;
        }

        void read() throws XMLStreamException, Refused {
            xml.children(this::block);
        }

        private void block(String name) throws XMLStreamException, Refused {
            switch (name) {
                case "w:p" -> paragraph();
                case "w:tbl" -> {
                    finish();
                    read.add(tables.read());
                }
                case "w:sdt" -> content(xml, this::read);
                case "w:ins", "w:moveTo", "w:customXml", "w:smartTag" -> read();
                case "mc:AlternateContent" -> once(xml, this::read);
                case "w:sectPr" -> facts.section(xml);
                default -> rest.read(name);
            }
        }

        private void paragraph() throws XMLStreamException, Refused {
            count();
            var started = unfinished == null ? new WordParagraph(facts.conversions) : unfinished;
            unfinished = null;
            var paragraph = runs.read(started, base);
            if (paragraph.endRemoved()) unfinished = started;
            else if (!paragraph.pageNumber()) read.addAll(started.blocks(paragraph.label()));
        }

        private void finish() {
            if (unfinished != null) read.addAll(unfinished.blocks(""));
            unfinished = null;
        }

        List<Block> done() {
            finish();
            return read;
        }
    }

    /** Bounds what a small file can be made to stand for. */
    void count() throws Refused {
        if (++blocks > MOST_BLOCKS) throw new Refused(Reason.BOMB);
    }

    /** What reads the element at which the file stands. */
    interface Part {
        void read() throws XMLStreamException, Refused;
    }

    /** A content control: its content, unless that only says what to write there. */
    static void content(Xml xml, Part part) throws XMLStreamException, Refused {
        var prompt = new boolean[1];
        xml.children(name -> {
            if (name.equals("w:sdtPr")) {
                xml.children(property -> prompt[0] |= property.equals("w:showingPlcHdr") && xml.isOn());
            }
            if (name.equals("w:sdtContent") && !prompt[0]) part.read();
        });
    }

    /** The same thing for several generations of programs: the first of them. */
    static void once(Xml xml, Part part) throws XMLStreamException, Refused {
        var done = new boolean[1];
        xml.children(name -> {
            if (done[0] || !name.equals("mc:Choice") && !name.equals("mc:Fallback")) return;
            done[0] = true;
            part.read();
        });
    }
}
