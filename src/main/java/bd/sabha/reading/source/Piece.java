package bd.sabha.reading.source;

import bd.sabha.reading.Budget;
import bd.sabha.reading.Span;
import bd.sabha.reading.manuscript.Block;
import java.util.List;

/** Reads a line or a cell: its tags say what is a paragraph, a table, emphasised, numbered. */
final class Piece {

    private final Markup markup;
    private final int from;
    private final int to;
    private final boolean heading;
    private final Assembly assembly;
    private final Typefaces typefaces = new Typefaces();
    private final Inline inline;
    private final Numbering numbering;

    /** Where words begin that tags emphasise, and up to where. */
    private int strongFrom;

    private int strongEnd;

    /** Whether that end was only taken for one. */
    private boolean endLost;

    /** Where the open paragraph begins; none is open: the end of all texts. */
    private int paragraphFrom = Integer.MAX_VALUE;

    private Piece(Markup markup, int from, int to, boolean heading) {
        this.markup = markup;
        this.from = from;
        this.to = to;
        this.heading = heading;
        assembly = new Assembly(markup.oldLetters());
        inline = new Inline(markup.text(), to, assembly);
        numbering = new Numbering(markup);
    }

    /** @param heading whether all of it is emphasised */
    static List<Block> blocks(Markup markup, int from, int to, boolean heading, Budget budget) {
        return new Piece(markup, from, to, heading).read(budget);
    }

    private List<Block> read(Budget budget) {
        int tag = markup.tagFrom(from);
        for (int at = from; at < to; ) {
            if (tag < markup.tagCount() && markup.tag(tag).from() == at) {
                budget.check();
                apply(tag);
                at = markup.tag(tag++).to();
            } else {
                int limit =
                        tag < markup.tagCount() ? Math.min(to, markup.tag(tag).from()) : to;
                inline.style(heading || at < strongEnd, typefaces.isOld(at));
                at = inline.read(at, limit);
                while (tag < markup.tagCount() && markup.tag(tag).from() < at) tag++;
            }
        }
        return assembly.blocks();
    }

    private void apply(int index) {
        var tag = markup.tag(index);
        typefaces.begin(tag, markup.end(index) == 0 ? to : markup.end(index));
        if (Tag.TABLE_PARTS.contains(tag.name())) {
            tablePart(tag);
        } else {
            if (Tag.laysOut(tag.name())) block(tag);
            if (tag.isEmphasis() && !tag.closing()) emphasise(index);
        }
    }

    /** To its end; where that is lost, to the end of the paragraph. */
    private void emphasise(int index) {
        int end = markup.end(index);
        boolean lost = end == 0 || end > to;
        endLost |= lost;
        strongFrom = markup.tag(index).from();
        strongEnd = Math.max(strongEnd, lost ? to : end);
    }

    private void endParagraph() {
        assembly.endParagraph();
        if (endLost) strongEnd = 0;
        endLost = false;
    }

    private void tablePart(Tag tag) {
        endParagraph();
        strongEnd = 0;
        paragraphFrom = Integer.MAX_VALUE;
        switch (tag.name()) {
            case "table" -> {
                if (tag.closing()) assembly.endTable();
                else assembly.beginTable();
            }
            case "tr" -> assembly.beginRow();
            case "td", "th" -> {
                if (tag.closing()) assembly.endCell();
                else assembly.beginCell(tag.columns(), tag.rows());
            }
            default -> {}
        }
    }

    private void block(Tag tag) {
        endParagraph();
        if (tag.name().equals("p") || tag.name().equals("li")) {
            if (strongFrom > paragraphFrom) strongEnd = 0;
            paragraphFrom = tag.closing() ? Integer.MAX_VALUE : tag.from();
        }
        var number = numbering.of(tag);
        if (!number.isEmpty()) assembly.number(number, new Span(tag.from(), tag.to()));
    }
}
