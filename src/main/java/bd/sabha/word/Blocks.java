package bd.sabha.word;

import bd.sabha.word.Box.Edges;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** Blocks of a sheet one below the other, on a page or in a cell: paragraphs, headings, tables. */
final class Blocks {

    private final Setting setting;
    private final List<Object> pieces = new ArrayList<>(); // of class Paragraph or Markup, which is a table
    private Passage passage;
    private Frame frame;
    private Look looks = Look.PLAIN;
    private int heading;
    private float margin; // the largest of those that meet
    private float space; // what stands beside it
    private boolean broken;
    private float hanging;

    Blocks(Setting setting, float room) {
        this.setting = setting;
        this.passage = new Passage(setting.bangla());
        this.frame = Frame.of(room);
    }

    /** What stands in an element. */
    Blocks inside(Element parent, Look look) {
        looks = look;
        children(parent, look);
        flush(look);
        return this;
    }

    /** What was written, with a paragraph at its end as the schema wants. */
    Markup markup() {
        if (pieces.isEmpty() || pieces.get(pieces.size() - 1) instanceof Markup) {
            var end = new Paragraph(new Markup(), looks, frame.bare(), 0, 0, false);
            pieces.add(pieces.isEmpty() ? end : Paragraph.space(1, frame, false));
        } else if (pieces.get(pieces.size() - 1) instanceof Paragraph last) {
            last.after(margin + space);
        }
        var markup = new Markup();
        for (var piece : pieces) {
            markup.add(piece instanceof Paragraph paragraph ? paragraph.markup(setting.bangla()) : (Markup) piece);
        }
        return markup;
    }

    /** Nothing of it may stand on another page than what follows it. */
    void tie() {
        pieces.forEach(piece -> {
            if (piece instanceof Paragraph paragraph) {
                paragraph.tie();
                paragraph.keepWhole();
            }
        });
    }

    private void children(Element parent, Look look) {
        for (var node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            node(node, look);
        }
    }

    private void node(Node node, Look look) {
        if (node instanceof Text text) {
            passage.text(text.getData(), look);
        } else if (node instanceof Element element && !setting.apart(element)) {
            var style = setting.cascade().of(element, look, frame.room());
            if (style.box().hidden()) {
                return;
            }
            if (style.box().inline()) {
                inline(element, style);
            } else {
                block(element, style, look);
            }
        }
    }

    private void inline(Element element, Style style) {
        if (Elements.has(element, "page-number")) {
            passage.field("PAGE", style.look());
        } else if (Elements.has(element, "page-count")) {
            passage.field("NUMPAGES", style.look());
        } else if (Elements.name(element).equals("br")) {
            passage.line(style.look());
        } else if (Elements.name(element).equals("img")) {
            setting.pictures()
                    .drawing(element, style.box(), frame.room())
                    .ifPresent(it -> passage.drawing(it, style.look()));
        } else {
            if (passage.isEmpty() && style.box().margin().left() < 0) {
                hanging = style.box().margin().left(); // a number that stands out of its paragraph
            }
            children(element, style.look());
        }
    }

    private void block(Element element, Style style, Look around) {
        flush(around);
        var box = style.box();
        broken |= box.broken();
        if (Elements.name(element).equals("table")) {
            table(element, style);
        } else if (Elements.name(element).equals("img")) {
            inline(element, style);
            flush(style.look());
        } else {
            container(element, style);
        }
        broken |= box.brokenAfter();
    }

    private void container(Element element, Style style) {
        var box = style.box();
        var outer = frame;
        var outerHeading = heading;
        var from = pieces.size();
        frame = frame.inside(box);
        heading = Elements.name(element).matches("h[1-6]")
                ? Elements.name(element).charAt(1) - '0'
                : heading;
        above(box.margin().top(), box.padding(), box.borders().top().width() > 0);
        if (box.display().equals("list-item")) {
            passage.text(Elements.marker(element, style.look().marker(), setting.bangla()), style.look());
        }
        children(element, style.look());
        flush(style.look());
        if (pieces.size() == from && !box.height().isAuto()) {
            add(Paragraph.space(box.height().of(0), frame, taken()));
        }
        keep(box, from);
        below(box);
        frame = outer;
        heading = outerHeading;
    }

    private void above(float top, Edges padding, boolean line) {
        margin = Math.max(margin, Float.isNaN(top) ? 0 : top);
        if (padding.top() > 0 && !line) {
            space += margin + padding.top();
            margin = 0;
        }
    }

    private void below(Box box) {
        if (box.padding().bottom() > 0 && box.borders().bottom().width() == 0) {
            space += margin + box.padding().bottom();
            margin = 0;
        }
        var bottom = box.margin().bottom();
        margin = Math.max(margin, Float.isNaN(bottom) ? 0 : bottom);
    }

    private void keep(Box box, int from) {
        for (var i = from; i < pieces.size(); i++) {
            if (pieces.get(i) instanceof Paragraph paragraph) {
                if (box.tied() || box.whole() && i < pieces.size() - 1) {
                    paragraph.tie();
                }
                if (box.whole() || box.tied()) {
                    paragraph.keepWhole();
                }
            }
        }
    }

    private void table(Element element, Style style) {
        margin = Math.max(margin, style.box().margin().top());
        var last = pieces.isEmpty() ? null : pieces.get(pieces.size() - 1);
        var gap = margin + space;
        if (last instanceof Paragraph paragraph && !broken) {
            paragraph.after(gap);
        } else if (broken || last != null || gap > 0) {
            pieces.add(Paragraph.space(gap, frame, taken()));
        }
        pieces.add(new Table(setting, element, style, frame).markup());
        space = 0;
        margin = style.box().margin().bottom();
    }

    private void flush(Look look) {
        if (!passage.isEmpty()) {
            add(new Paragraph(passage.runs(), look.withIndent(hanging), frame, heading, margin + space, taken()));
        }
        passage = new Passage(setting.bangla());
        hanging = 0;
    }

    private void add(Paragraph paragraph) {
        pieces.add(paragraph);
        margin = 0;
        space = 0;
    }

    private boolean taken() {
        var was = broken;
        broken = false;
        return was;
    }
}
