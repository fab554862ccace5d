package bd.sabha.reading.source.docx;

import bd.sabha.reading.Budget;
import bd.sabha.reading.Doubt;
import bd.sabha.reading.Refused;
import bd.sabha.reading.Refused.Reason;
import bd.sabha.reading.Span;
import bd.sabha.reading.manuscript.Block;
import bd.sabha.reading.manuscript.Manuscript;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** A DOCX file as text and tables. Written for files of strangers: read part by part as a stream, within bounds. */
public final class WordDocument {

    private static final int FEW_CHARACTERS = 40; // what a scanner writes below its pictures

    private final OfficePackage parts;
    private final Budget budget;
    private final String main;
    private final WordFacts facts;

    private WordDocument(OfficePackage parts, Budget budget) throws Refused {
        this.parts = parts;
        this.budget = budget;
        main = parts.main();
        var theme = WordTheme.of(parts.related(main, "theme"), budget);
        var styles = WordStyles.of(parts.related(main, "styles"), theme, budget);
        facts = new WordFacts(styles, WordNumbering.of(parts.related(main, "numbering"), styles, budget));
    }

    public static Manuscript read(byte[] docx, Budget budget) throws Refused {
        return new WordDocument(OfficePackage.of(docx, budget), budget).read();
    }

    private Manuscript read() throws Refused {
        var body = new ArrayList<Block>();
        Xml.read(
                parts.part(main),
                budget,
                xml -> xml.children(name -> {
                    if (name.equals("w:body")) body.addAll(new WordBody(xml, facts).read());
                }));
        var blocks = new ArrayList<>(header(body));
        blocks.addAll(body);
        var text = new WordText(budget);
        var placed = text.place(blocks);
        if (placed.isEmpty() || facts.hasPictures() && text.length() < FEW_CHARACTERS) {
            throw new Refused(facts.hasPictures() ? Reason.SCAN : Reason.EMPTY);
        }
        return new Manuscript(text.toString(), placed, doubts(text.toString()));
    }

    /** What stands above the first page: often the letterhead. What the paper says again itself is left to it. */
    private List<Block> header(List<Block> body) throws Refused {
        var id = facts.firstHeader();
        var part = id.isEmpty() ? id.map(String::getBytes) : parts.referred(main, id.get());
        if (part.isEmpty()) return List.of();
        var header = new ArrayList<Block>();
        facts.runs();
        Xml.read(part.get(), budget, xml -> header.addAll(new WordBody(xml, facts).read()));
        var said = new HashSet<String>();
        for (var block : body)
            if (block instanceof Block.Paragraph it) said.add(it.words().tidy().toString());
        header.removeIf(block -> block instanceof Block.Paragraph it
                && said.contains(it.words().tidy().toString()));
        return header;
    }

    private List<Doubt> doubts(String text) {
        var converted = facts.conversions;
        if (converted.from.isEmpty()) return List.of();
        int at = text.indexOf(converted.to);
        var places = at < 0 ? List.<Span>of() : List.of(new Span(at, at + converted.to.length()));
        return List.of(new Doubt("text", Doubt.Kind.CONVERTED, List.of(converted.to), converted.from, places));
    }
}
