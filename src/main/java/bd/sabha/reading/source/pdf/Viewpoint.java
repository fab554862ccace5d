package bd.sabha.reading.source.pdf;

import java.awt.geom.Point2D;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/** How a page is held when it is read: from its upper left corner, in points, turned as it says. */
final class Viewpoint {

    private static final int QUARTER = 90;
    private static final int QUARTERS = 4;
    private static final float LEVEL = 0.1f;

    private final PDRectangle box;
    private final int quarters;

    Viewpoint() {
        box = PDRectangle.A4;
        quarters = 0;
    }

    Viewpoint(PDPage page) {
        box = page.getCropBox();
        quarters = Math.floorMod(page.getRotation() / QUARTER, QUARTERS);
    }

    float width() {
        return quarters % 2 == 0 ? box.getWidth() : box.getHeight();
    }

    float height() {
        return quarters % 2 == 0 ? box.getHeight() : box.getWidth();
    }

    Point2D.Float of(float userX, float userY) {
        float x = userX - box.getLowerLeftX();
        float y = userY - box.getLowerLeftY();
        return switch (quarters) {
            case 1 -> new Point2D.Float(y, x);
            case 2 -> new Point2D.Float(box.getWidth() - x, y);
            case 3 -> new Point2D.Float(box.getHeight() - y, box.getWidth() - x);
            default -> new Point2D.Float(x, box.getHeight() - y);
        };
    }

    /** Where a letter stands; null: it stands askew, as watermarks do, or upright, as notes on margins. */
    @Nullable
    Stand along(Matrix to, Vector advance) {
        var begin = of(to.getTranslateX(), to.getTranslateY());
        var ahead = to.transform(new Vector(1, 0));
        var up = to.transform(new Vector(0, 1));
        var right = of(ahead.getX(), ahead.getY());
        var above = of(up.getX(), up.getY());
        float dx = right.x - begin.x;
        float dy = right.y - begin.y;
        float size = (float) begin.distance(above);
        if (!(dx > 0) || Math.abs(dy) > LEVEL * dx || !Float.isFinite(begin.x + begin.y + size)) return null;
        float end = begin.x + dx * advance.getX();
        return new Stand(Math.min(begin.x, end), Math.max(begin.x, end), begin.y, size);
    }

    /** Where a letter stands. */
    record Stand(float x0, float x1, float base, float size) {}
}
