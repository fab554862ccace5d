package bd.sabha.word;

import bd.sabha.word.Box.Border;
import bd.sabha.word.Box.Borders;
import bd.sabha.word.Box.Edges;

/**
 * Where blocks stand between the edges of a page or cell, and what is drawn around them; points.
 *
 * @param left how far from the left edge
 * @param right how far from the right edge
 * @param room how wide it is between them
 */
record Frame(float left, float right, float room, Borders borders, Edges padding, String background) {

    private static final Borders NO_BORDERS = new Borders(Border.NONE, Border.NONE, Border.NONE, Border.NONE);
    private static final Edges NO_PADDING = new Edges(0, 0, 0, 0);

    static Frame of(float room) {
        return new Frame(0, 0, room, NO_BORDERS, NO_PADDING, "");
    }

    /** The same place with nothing drawn around it. */
    Frame bare() {
        return new Frame(left, right, room, NO_BORDERS, NO_PADDING, "");
    }

    /** The frame of a block within this one. */
    Frame inside(Box box) {
        var padding = box.padding();
        var around = padding.left() + padding.right();
        var marginLeft = known(box.margin().left());
        var marginRight = known(box.margin().right());
        var width = box.width().isAuto()
                ? room - marginLeft - marginRight - around
                : Math.min(box.width().of(room), room - around);
        if (!box.width().isAuto()) {
            var rest = Math.max(0, room - width - around - marginLeft - marginRight);
            if (Float.isNaN(box.margin().left())) {
                marginLeft = Float.isNaN(box.margin().right()) ? rest / 2 : rest;
            } else if (box.atRight()) {
                marginLeft += rest;
            }
        }
        var from = left + marginLeft + padding.left();
        var to = right + room - marginLeft - around - width + padding.right();
        return new Frame(
                from,
                to,
                Math.max(1, width),
                box.borders().any() ? box.borders() : borders,
                box.borders().any() ? padding : this.padding,
                box.background().isEmpty() ? background : box.background());
    }

    private static float known(float margin) {
        return Float.isNaN(margin) ? 0 : margin;
    }
}
