package bd.sabha.word;

import java.util.function.ToDoubleFunction;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** How wide the columns of a table are: as the style sheets say, else as their words need. */
final class Widths {

    private final float[] said;
    private final float[] least;
    private final float[] most;
    private final Measure measure;
    private final ToDoubleFunction<Element> images;

    /** @param images how wide an image is */
    Widths(int columns, Measure measure, ToDoubleFunction<Element> images) {
        this.measure = measure;
        this.images = images;
        said = new float[columns];
        least = new float[columns];
        most = new float[columns];
    }

    /** A cell of one column. @param width that was said of it, with its padding; not a number: none */
    void cell(int column, float width, Element element, float size, float padding) {
        column(column, width);
        measure(element, size, padding, column);
    }

    private void measure(Node parent, float size, float padding, int column) {
        for (var node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Text text) {
                var words = text.getData().strip().replaceAll("[ \n\t\r]+", " ");
                for (var word : words.split(" ")) {
                    least[column] = Math.max(least[column], measure.width(word) * size + padding);
                }
                most[column] = Math.max(most[column], measure.width(words) * size + padding);
            } else if (node instanceof Element image && Elements.name(image).equals("img")) {
                least[column] = Math.max(least[column], (float) images.applyAsDouble(image) + padding);
            } else {
                measure(node, size, padding, column);
            }
        }
    }

    /** What was said of a column itself. */
    void column(int column, float width) {
        if (column < said.length && !Float.isNaN(width)) {
            said[column] = Math.max(said[column], width);
        }
    }

    /** All columns together are as wide as the table. @param shrinks whether it is only as wide as its words need */
    float[] of(float whole, boolean shrinks) {
        var widths = new float[said.length];
        for (var i = 0; i < widths.length; i++) {
            widths[i] = Math.max(said[i], Math.max(least[i], 6));
        }
        spread(widths, whole - sum(widths), shrinks);
        giveWay(widths, sum(widths) - whole);
        var total = sum(widths);
        for (var i = 0; i < widths.length && (total > whole || !shrinks); i++) {
            widths[i] *= whole / total;
        }
        return widths;
    }

    /** Where columns want more than there is, they keep what their longest words need. */
    private void giveWay(float[] widths, float tooMuch) {
        var spare = sum(widths) - sum(least);
        if (tooMuch > 0 && spare > 0) {
            for (var i = 0; i < widths.length; i++) {
                widths[i] -= Math.max(0, widths[i] - least[i]) * Math.min(1, tooMuch / spare);
            }
        }
    }

    private void spread(float[] widths, float free, boolean shrinks) {
        var wishes = new float[widths.length];
        for (var i = 0; i < widths.length; i++) {
            wishes[i] = said[i] == 0 ? Math.max(0, most[i] - widths[i]) : 0;
        }
        var wished = sum(wishes);
        if (free > 0 && wished > 0) {
            var share = shrinks ? Math.min(1, free / wished) : free / wished;
            for (var i = 0; i < widths.length; i++) {
                widths[i] += wishes[i] * share;
            }
        }
    }

    private static float sum(float[] values) {
        var sum = 0f;
        for (var value : values) {
            sum += value;
        }
        return sum;
    }
}
