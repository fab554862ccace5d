package bd.sabha.word;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.w3c.dom.Element;

/** A table of a sheet as a table of the document: its grid, spanning cells, rows that are repeated on each page. */
final class Tables {

    private static final int WIDTH = 9500;

    private final Pictures pictures;
    private final TreeMap<Integer, int[]> open = new TreeMap<>(); // column → rows left, columns wide

    Tables(Pictures pictures) {
        this.pictures = pictures;
    }

    Markup write(Element table, Look look) {
        var rows = new ArrayList<Element>();
        for (var part : List.of("thead", "tbody", "tfoot")) {
            Elements.children(table, part).forEach(it -> rows.addAll(Elements.children(it, "tr")));
        }
        rows.addAll(Elements.children(table, "tr"));
        var columns = Math.max(1, rows.stream().mapToInt(Tables::width).max().orElse(1));
        var markup = new Markup().open("w:tbl");
        markup.open("w:tblPr").empty("w:tblStyle", "w:val", "TableGrid");
        markup.empty("w:tblW", "w:w", "" + WIDTH, "w:type", "dxa").empty("w:tblLayout", "w:type", "fixed");
        markup.close("w:tblPr").open("w:tblGrid");
        for (var i = 0; i < columns; i++) {
            markup.empty("w:gridCol", "w:w", "" + WIDTH / columns);
        }
        markup.close("w:tblGrid");
        rows.forEach(row -> row(markup, row, columns, look));
        return markup.close("w:tbl");
    }

    private static int width(Element row) {
        return Elements.children(row, "td", "th").stream()
                .mapToInt(cell -> Elements.number(cell, "colspan", 1))
                .sum();
    }

    private void row(Markup markup, Element row, int columns, Look look) {
        markup.open("w:tr").open("w:trPr").empty("w:cantSplit");
        if (Elements.name(row.getParentNode()).equals("thead")) {
            markup.empty("w:tblHeader");
        }
        markup.close("w:trPr");
        var column = 0;
        for (var cell : Elements.children(row, "td", "th")) {
            column = continued(markup, column, columns);
            var wide = Math.max(1, Math.min(Elements.number(cell, "colspan", 1), columns - column));
            var high = Elements.number(cell, "rowspan", 1);
            if (high > 1) {
                open.put(column, new int[] {high - 1, wide});
            }
            var blocks = new Blocks(pictures);
            blocks.inside(cell, Elements.name(cell).equals("th") ? look.withBold() : look);
            cell(markup, wide, columns, high > 1 ? "restart" : "");
            markup.add(blocks.markup()).close("w:tc");
            column += wide;
        }
        column = continued(markup, column, columns);
        for (; column < columns; column++) {
            cell(markup, 1, columns, "");
            markup.empty("w:p").close("w:tc");
        }
        markup.close("w:tr");
    }

    private int continued(Markup markup, int from, int columns) {
        var column = from;
        for (var span = open.get(column); span != null; span = open.get(column)) {
            cell(markup, span[1], columns, "continue");
            markup.empty("w:p").close("w:tc");
            if (--span[0] == 0) {
                open.remove(column);
            }
            column += span[1];
        }
        return column;
    }

    private static void cell(Markup markup, int wide, int columns, String merge) {
        markup.open("w:tc").open("w:tcPr").empty("w:tcW", "w:w", "" + WIDTH / columns * wide, "w:type", "dxa");
        if (wide > 1) {
            markup.empty("w:gridSpan", "w:val", "" + wide);
        }
        if (!merge.isEmpty()) {
            markup.empty("w:vMerge", "w:val", merge);
        }
        markup.close("w:tcPr");
    }
}
