package bd.sabha.reading.source.pdf;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.util.Matrix;

/** The straight lines of a page, whether they are drawn as lines or as thin boxes. */
final class Drawing {

    private static final int MOST = 200_000;
    private static final float THIN = 3.2f;
    private static final float STRAIGHT = 0.8f;
    private static final float SHORTEST = 2;

    private final List<Rule> rules = new ArrayList<>();
    private final List<List<Point2D.Float>> paths = new ArrayList<>();
    private int points;
    private boolean curved;

    List<Rule> rules() {
        return rules;
    }

    /** @return whether it was about lines */
    boolean take(String operator, List<COSBase> operands, Matrix to, Viewpoint view) {
        switch (operator) {
            case "m" -> begin(operands, to, view);
            case "l" -> add(operands, 0, to, view);
            case "re" -> box(operands, to, view);
            case "c", "v", "y" -> curved = true;
            case "h" -> close();
            case "S" -> stroke(false);
            case "s" -> stroke(true);
            case "f", "F", "f*" -> fill();
            case "B", "B*", "b", "b*" -> stroke(true);
            case "n" -> clear();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void begin(List<COSBase> operands, Matrix to, Viewpoint view) {
        paths.add(new ArrayList<>());
        add(operands, 0, to, view);
    }

    private void add(List<COSBase> operands, int at, Matrix to, Viewpoint view) {
        if (operands.size() < at + 2 || paths.isEmpty() || ++points > MOST) return;
        add(number(operands, at), number(operands, at + 1), to, view);
    }

    private void add(float x, float y, Matrix to, Viewpoint view) {
        var point = to.transformPoint(x, y);
        paths.get(paths.size() - 1).add(view.of(point.x, point.y));
    }

    private void box(List<COSBase> operands, Matrix to, Viewpoint view) {
        if (operands.size() < 4 || ++points > MOST) return;
        float x = number(operands, 0);
        float y = number(operands, 1);
        float width = number(operands, 2);
        float height = number(operands, 3);
        paths.add(new ArrayList<>());
        add(x, y, to, view);
        add(x + width, y, to, view);
        add(x + width, y + height, to, view);
        add(x, y + height, to, view);
        close();
    }

    private static float number(List<COSBase> operands, int at) {
        return operands.get(at) instanceof COSNumber number ? number.floatValue() : 0;
    }

    private void close() {
        if (paths.isEmpty()) return;
        var path = paths.get(paths.size() - 1);
        if (!path.isEmpty()) path.add(path.get(0));
    }

    private void clear() {
        paths.clear();
        curved = false;
    }

    private void stroke(boolean closed) {
        if (closed) close();
        for (var path : paths) {
            for (int i = 1; i < path.size() && !curved; i++) add(path.get(i - 1), path.get(i));
        }
        clear();
    }

    private void fill() {
        for (var path : paths) {
            if (!curved && !path.isEmpty()) fill(path);
        }
        clear();
    }

    private void fill(List<Point2D.Float> path) {
        float left = Float.MAX_VALUE;
        float top = Float.MAX_VALUE;
        float right = -Float.MAX_VALUE;
        float bottom = -Float.MAX_VALUE;
        for (var point : path) {
            left = Math.min(left, point.x);
            right = Math.max(right, point.x);
            top = Math.min(top, point.y);
            bottom = Math.max(bottom, point.y);
        }
        float width = right - left;
        float height = bottom - top;
        if (height <= THIN && width > height) add(new Rule(true, (top + bottom) / 2, left, right));
        else if (width <= THIN && height > width) add(new Rule(false, (left + right) / 2, top, bottom));
    }

    private void add(Point2D.Float a, Point2D.Float b) {
        if (Math.abs(a.y - b.y) < STRAIGHT) {
            add(new Rule(true, (a.y + b.y) / 2, Math.min(a.x, b.x), Math.max(a.x, b.x)));
        } else if (Math.abs(a.x - b.x) < STRAIGHT) {
            add(new Rule(false, (a.x + b.x) / 2, Math.min(a.y, b.y), Math.max(a.y, b.y)));
        }
    }

    private void add(Rule rule) {
        if (rule.length() >= SHORTEST && rules.size() < MOST) rules.add(rule);
    }
}
