package bd.sabha.reading.source.docx;

import bd.sabha.reading.Refused;
import bd.sabha.reading.manuscript.Block;
import bd.sabha.reading.manuscript.Block.Cell;
import bd.sabha.reading.manuscript.Block.Row;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** A table as its grid: merged cells are as wide as what they cover, and those merged downwards continue the one above. */
final class WordTable {

    private final Xml xml;
    private final WordBody body;
    private final WordFacts facts;

    WordTable(Xml xml, WordBody body, WordFacts facts) {
        this.xml = xml;
        this.body = body;
        this.facts = facts;
    }

    Block.Table read() throws XMLStreamException, Refused {
        var rows = new ArrayList<Row>();
        var look = new WordLook[] {WordLook.UNSAID};
        rows(rows, look);
        return new Block.Table(rows);
    }

    private void rows(List<Row> rows, WordLook[] look) throws XMLStreamException, Refused {
        xml.children(name -> {
            switch (name) {
                case "w:tblPr" ->
                    xml.children(property -> {
                        if (property.equals("w:tblStyle"))
                            look[0] = facts.styles.look(xml.attribute("w:val").orElse(null));
                    });
                case "w:tr" -> new Cells(look[0]).read(rows);
                case "w:sdt" -> WordBody.content(xml, () -> rows(rows, look));
                case "w:ins", "w:moveTo", "w:customXml" -> rows(rows, look);
                default -> {}
            }
        });
    }

    /** The cells of one row. */
    private final class Cells {

        private final List<Cell> cells = new ArrayList<>();
        private final WordLook look;
        private boolean removed;
        private int after;

        Cells(WordLook look) {
            this.look = look;
        }

        void read(List<Row> rows) throws XMLStreamException, Refused {
            body.count();
            read();
            if (after > 0) cells.add(new Cell(List.of(), after, false));
            if (!removed && !cells.isEmpty()) rows.add(new Row(cells));
        }

        private void read() throws XMLStreamException, Refused {
            xml.children(name -> {
                switch (name) {
                    case "w:trPr" -> xml.children(this::property);
                    case "w:tc" -> cell();
                    case "w:sdt" -> WordBody.content(xml, this::read);
                    case "w:ins", "w:moveTo", "w:customXml" -> read();
                    default -> {}
                }
            });
        }

        private void property(String name) {
            int columns = xml.number("w:val").orElse(0);
            switch (name) {
                case "w:gridBefore" -> {
                    if (columns > 0) cells.add(new Cell(List.of(), columns, false));
                }
                case "w:gridAfter" -> after = columns;
                case "w:del" -> removed = true;
                default -> {}
            }
        }

        private void cell() throws XMLStreamException, Refused {
            body.count();
            var merged = new Merged();
            var blocks = new ArrayList<Block>();
            blocks.addAll(body.read(look, name -> {
                if (name.equals("w:tcPr")) xml.children(merged::property);
            }));
            if (merged.left && !cells.isEmpty()) {
                var wider = cells.remove(cells.size() - 1);
                cells.add(new Cell(wider.blocks(), wider.columns() + merged.columns, wider.continuesAbove()));
            } else {
                cells.add(new Cell(blocks, merged.columns, merged.above));
            }
        }
    }

    /** How a cell is merged with others. */
    private final class Merged {

        private int columns = 1;
        private boolean above;
        private boolean left;

        void property(String name) {
            boolean begins = xml.attribute("w:val").orElse("").equals("restart");
            switch (name) {
                case "w:gridSpan" -> columns = Math.max(1, xml.number("w:val").orElse(1));
                case "w:vMerge" -> above = !begins;
                case "w:hMerge" -> left = !begins;
                default -> {}
            }
        }
    }
}
