package bd.sabha.word;

import bd.sabha.word.Grid.Cell;
import bd.sabha.word.Grid.Row;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;

/** A table of a sheet as a table of the document: its grid, spanning cells, rows that are repeated on each page. */
final class Table {

    private final Setting setting;
    private final Element element;
    private final Style style;
    private final Frame frame;
    private final Grid grid;
    private final Map<Element, Style> styles = new IdentityHashMap<>();
    private float[] widths = {};

    Table(Setting setting, Element element, Style style, Frame frame) {
        this.setting = setting;
        this.element = element;
        this.style = style;
        this.frame = frame.inside(style.box());
        this.grid = Grid.of(element);
    }

    Markup markup() {
        widths = widths();
        var markup = new Markup().open("w:tbl").open("w:tblPr");
        markup.empty("w:tblW", "w:w", Twips.of(sum(0, widths.length)), "w:type", "dxa");
        markup.empty("w:tblInd", "w:w", Twips.of(frame.left()), "w:type", "dxa");
        if (style.box().borders().any()) {
            markup.open("w:tblBorders").add(borders(style.box())).close("w:tblBorders");
        }
        markup.empty("w:tblLayout", "w:type", "fixed");
        markup.open("w:tblCellMar").empty("w:left", "w:w", "0", "w:type", "dxa");
        markup.empty("w:right", "w:w", "0", "w:type", "dxa").close("w:tblCellMar");
        markup.empty("w:tblLook", "w:val", grid.rows().stream().anyMatch(Row::head) ? "0020" : "0000");
        markup.close("w:tblPr").open("w:tblGrid");
        for (var width : widths) {
            markup.empty("w:gridCol", "w:w", Twips.of(width));
        }
        markup.close("w:tblGrid");
        for (var at = 0; at < grid.rows().size(); at++) {
            row(markup, at);
        }
        return markup.close("w:tbl");
    }

    private float[] widths() {
        var room = frame.room();
        var found = new Widths(grid.columns(), setting.measure(), this::image);
        columns(found, room);
        for (var row : grid.rows()) {
            for (var cell : row.cells()) {
                if (cell.element() != null && cell.wide() == 1) {
                    var of = style(row, cell.element(), room);
                    var padding = of.box().padding().left() + of.box().padding().right();
                    var width = of.box().width();
                    var said = width.isAuto() ? Float.NaN : width.of(room) + (width.percent() ? 0 : padding);
                    found.cell(cell.column(), said, cell.element(), of.look().size(), padding + 1);
                }
            }
        }
        return found.of(room, style.box().width().isAuto());
    }

    private void columns(Widths found, float room) {
        var at = 0;
        for (var group : Elements.children(element, "colgroup", "col")) {
            var columns = Elements.name(group).equals("col") ? List.of(group) : Elements.children(group, "col");
            for (var column : columns) {
                var width =
                        setting.cascade().of(column, style.look(), room).box().width();
                found.column(at++, width.isAuto() ? Float.NaN : width.of(room));
            }
        }
    }

    private double image(Element image) {
        var width = setting.cascade().of(image, style.look(), 0).box().width();
        return width.isAuto() || width.percent() ? Elements.number(image, "width", 0) * 0.75 : width.value();
    }

    /** A cell looks as its row and its part of the table say. */
    private Style style(Row row, Element cell, float room) {
        return styles.computeIfAbsent(cell, it -> {
            var around = style.look();
            if (row.element().getParentNode() instanceof Element part && part != element) {
                around = setting.cascade().of(part, around, room).look();
            }
            around = setting.cascade().of(row.element(), around, room).look();
            return setting.cascade().of(cell, around, room);
        });
    }

    private void row(Markup markup, int at) {
        var row = grid.rows().get(at);
        var box =
                setting.cascade().of(row.element(), style.look(), frame.room()).box();
        markup.open("w:tr").open("w:trPr");
        if (box.whole() || style.box().whole() || row.head()) {
            markup.empty("w:cantSplit");
        }
        if (!box.height().isAuto()) {
            markup.empty("w:trHeight", "w:val", Twips.of(box.height().of(0)), "w:hRule", "atLeast");
        }
        if (row.head()) {
            markup.empty("w:tblHeader");
        }
        markup.close("w:trPr");
        var column = 0;
        for (var cell : row.cells()) {
            cell(markup, at, cell);
            column = cell.column() + cell.wide();
        }
        if (column < grid.columns()) {
            cell(markup, at, new Cell(null, column, grid.columns() - column, 1, false));
        }
        markup.close("w:tr");
    }

    private void cell(Markup markup, int at, Cell cell) {
        var row = grid.rows().get(at);
        var of = cell.element() == null ? null : style(row, cell.element(), frame.room());
        var width = sum(cell.column(), cell.column() + cell.wide());
        markup.open("w:tc").open("w:tcPr").empty("w:tcW", "w:w", Twips.of(width), "w:type", "dxa");
        if (cell.wide() > 1) {
            markup.empty("w:gridSpan", "w:val", "" + cell.wide());
        }
        if (cell.high() > 1 || cell.continued()) {
            markup.empty("w:vMerge", "w:val", cell.continued() ? "continue" : "restart");
        }
        var shown = of == null ? above(at, cell) : of;
        if (shown != null) {
            look(markup, shown.box());
        }
        markup.close("w:tcPr");
        markup.add(
                cell.element() == null || of == null
                        ? new Markup().empty("w:p")
                        : words(at, cell.element(), of, width));
        markup.close("w:tc");
    }

    /** The look of the cell that covers this one. */
    private @org.jspecify.annotations.Nullable Style above(int at, Cell cell) {
        for (var i = at - 1; cell.continued() && i >= 0; i--) {
            for (var it : grid.rows().get(i).cells()) {
                if (it.column() == cell.column() && it.element() != null) {
                    return styles.get(it.element());
                }
            }
        }
        return null;
    }

    private Markup words(int at, Element cell, Style of, float width) {
        var padding = of.box().padding();
        var blocks = new Blocks(setting, Math.max(1, width - padding.left() - padding.right()));
        blocks.inside(cell, of.look());
        if (style.box().whole() && at < grid.rows().size() - 1) {
            blocks.tie();
        }
        return blocks.markup();
    }

    private static void look(Markup markup, Box box) {
        if (box.borders().any()) {
            markup.open("w:tcBorders").add(borders(box)).close("w:tcBorders");
        }
        if (!box.background().isEmpty()) {
            markup.empty("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", box.background());
        }
        markup.open("w:tcMar");
        side(markup, "w:top", box.padding().top());
        side(markup, "w:left", box.padding().left());
        side(markup, "w:bottom", box.padding().bottom());
        side(markup, "w:right", box.padding().right());
        markup.close("w:tcMar").empty("w:vAlign", "w:val", box.vertical());
    }

    private static void side(Markup markup, String name, float points) {
        markup.empty(name, "w:w", Twips.of(points), "w:type", "dxa");
    }

    private static Markup borders(Box box) {
        var markup = new Markup();
        Paragraph.border(markup, "w:top", box.borders().top(), 0);
        Paragraph.border(markup, "w:left", box.borders().left(), 0);
        Paragraph.border(markup, "w:bottom", box.borders().bottom(), 0);
        Paragraph.border(markup, "w:right", box.borders().right(), 0);
        return markup;
    }

    private float sum(int from, int to) {
        var sum = 0f;
        for (var width : Arrays.copyOfRange(widths, from, Math.min(to, widths.length))) {
            sum += width;
        }
        return sum;
    }
}
