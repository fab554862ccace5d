package bd.sabha.reading.source.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Tables whose sides are those of the cell that they stand in. Their lines end within one row and one column of the table
 * around them, which no side of its own cells does.
 */
final class InnerFrames {

    private static final double ROW = 0.75;
    private static final float NEAR = 2 * Ruling.NEAR;

    private final Frame outer;
    private final float[] rows;
    private final float[] columns;

    private InnerFrames(Frame outer) {
        this.outer = outer;
        float left = outer.edges()[0];
        float right = outer.edges()[outer.edges().length - 1];
        rows = kept(outer.levels(), y -> outer.covered(true, y, left, right) > ROW * (right - left));
        columns = kept(outer.edges(), this::isSide);
    }

    /** Taken out of the frame around them. */
    static List<Frame> of(Frame outer) {
        var inner = new InnerFrames(outer);
        return inner.columns.length == outer.edges().length ? List.of() : inner.found();
    }

    private interface Level {
        boolean test(float at);
    }

    private static float[] kept(float[] levels, Level level) {
        var kept = new ArrayList<Float>();
        for (int i = 0; i < levels.length; i++) {
            if (i == 0 || i == levels.length - 1 || level.test(levels[i])) kept.add(levels[i]);
        }
        var array = new float[kept.size()];
        for (int i = 0; i < array.length; i++) array[i] = kept.get(i);
        return array;
    }

    /** Beside some row from its top to its end. */
    private boolean isSide(float x) {
        for (int i = 1; i < rows.length; i++) {
            if (outer.covered(false, x, rows[i - 1], rows[i]) > rows[i] - rows[i - 1] - NEAR) return true;
        }
        return false;
    }

    private List<Frame> found() {
        var found = new ArrayList<Frame>();
        for (int i = 1; i < rows.length; i++) {
            for (int j = 1; j < columns.length; j++) {
                var frame = within(columns[j - 1], columns[j], rows[i - 1], rows[i]);
                if (frame != null) found.add(frame);
            }
        }
        return found;
    }

    private @org.jspecify.annotations.Nullable Frame within(float x0, float x1, float y0, float y1) {
        var down = outer.rules().stream()
                .filter(rule -> !rule.across() && isBetween(x0, rule.at(), x1) && isIn(y0, rule, y1))
                .toList();
        var across = outer.rules().stream()
                .filter(rule -> rule.across() && isBetween(y0, rule.at(), y1) && isIn(x0, rule, x1))
                .toList();
        if (down.isEmpty() || across.isEmpty()) return null;
        outer.remove(down);
        outer.remove(across);
        float top = (float) down.stream().mapToDouble(Rule::from).min().orElseThrow();
        float bottom = (float) down.stream().mapToDouble(Rule::to).max().orElseThrow();
        var frame = new Frame();
        down.forEach(frame::add);
        across.forEach(frame::add);
        frame.add(new Rule(true, top, x0, x1));
        frame.add(new Rule(true, bottom, x0, x1));
        frame.add(new Rule(false, x0, top, bottom));
        frame.add(new Rule(false, x1, top, bottom));
        return frame;
    }

    private static boolean isBetween(float begin, float at, float end) {
        return at > begin + Ruling.NEAR && at < end - Ruling.NEAR;
    }

    private static boolean isIn(float begin, Rule rule, float end) {
        return rule.from() >= begin - NEAR && rule.to() <= end + NEAR;
    }
}
