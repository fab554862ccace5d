package bd.sabha.reading.source.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/** Lines that hang together, and the cells between them; two cells without a line between them are one. */
final class Frame {

    private static final double MOSTLY = 0.6;
    private static final float OPEN = 6;
    private static final int MOST = 10_000;

    private final List<Rule> rules = new ArrayList<>();
    private float[] xs = {};
    private float[] ys = {};

    void add(Rule rule) {
        rules.add(rule);
        xs = new float[0];
    }

    private void measure() {
        if (xs.length > 0) return;
        xs = withEnds(levels(false), true);
        ys = withEnds(levels(true), false);
    }

    /** With sides that are not drawn, at a page break or for beauty: where two lines at least go beyond the last side. */
    private float[] withEnds(float[] levels, boolean across) {
        if (levels.length == 0) return levels;
        var ends = rules.stream().filter(rule -> rule.across() == across).toList();
        float first = levels[0];
        float last = levels[levels.length - 1];
        var before = ends.stream()
                .map(Rule::from)
                .filter(from -> from < first - OPEN)
                .sorted()
                .toList();
        var behind = ends.stream()
                .map(Rule::to)
                .filter(to -> to > last + OPEN)
                .sorted(Comparator.reverseOrder())
                .toList();
        int begin = before.size() > 1 ? 1 : 0;
        int end = behind.size() > 1 ? 1 : 0;
        var all = new float[begin + levels.length + end];
        System.arraycopy(levels, 0, all, begin, levels.length);
        if (begin > 0) all[0] = before.get(0);
        if (end > 0) all[all.length - 1] = behind.get(0);
        return all;
    }

    private float[] levels(boolean across) {
        var all = new TreeSet<Float>();
        for (var rule : rules) {
            if (rule.across() == across) all.add(rule.at());
        }
        var levels = new ArrayList<Float>();
        for (var at : all) {
            if (levels.isEmpty() || at - levels.get(levels.size() - 1) > Ruling.NEAR) levels.add(at);
        }
        var array = new float[levels.size()];
        for (int i = 0; i < array.length; i++) array[i] = levels.get(i);
        return array;
    }

    /** More than a box around something. */
    boolean isTable() {
        measure();
        long cells = (long) (xs.length - 1) * (ys.length - 1);
        return xs.length > 1 && ys.length > 1 && cells > 1 && cells < MOST && boxes().size() > 1;
    }

    float area() {
        return (xs[xs.length - 1] - xs[0]) * (ys[ys.length - 1] - ys[0]);
    }

    float[] edges() {
        return xs;
    }

    float[] levels() {
        return ys;
    }

    float top() {
        return ys[0];
    }

    float bottom() {
        return ys[ys.length - 1];
    }

    int rows() {
        return ys.length - 1;
    }

    boolean holds(float x, float y) {
        return x > xs[0] && x < xs[xs.length - 1] && y > ys[0] && y < ys[ys.length - 1];
    }

    /** Row by row, each cell once. */
    List<Box> boxes() {
        var boxes = new ArrayList<Box>();
        var taken = new boolean[ys.length - 1][xs.length - 1];
        for (int row = 0; row < taken.length; row++) {
            for (int column = 0; column < taken[row].length; column++) {
                if (!taken[row][column]) boxes.add(box(row, column, taken));
            }
        }
        return boxes;
    }

    private Box box(int row, int column, boolean[][] taken) {
        int right = column + 1;
        while (right < xs.length - 1 && !taken[row][right] && !isRuled(false, xs[right], ys[row], ys[row + 1])) right++;
        int below = row + 1;
        while (below < ys.length - 1 && !taken[below][column] && !isRuled(true, ys[below], xs[column], xs[right]))
            below++;
        for (int r = row; r < below; r++) {
            for (int c = column; c < right; c++) taken[r][c] = true;
        }
        return new Box(row, below, column, right, xs[column], xs[right], ys[row], ys[below]);
    }

    List<Rule> rules() {
        return rules;
    }

    void remove(List<Rule> others) {
        rules.removeAll(others);
        xs = new float[0];
        measure();
    }

    private boolean isRuled(boolean across, float at, float from, float to) {
        return covered(across, at, from, to) > MOSTLY * (to - from);
    }

    /** How much of this line is drawn. */
    double covered(boolean across, float at, float from, float to) {
        double covered = 0;
        for (var rule : rules) {
            if (rule.across() != across || Math.abs(rule.at() - at) > Ruling.NEAR) continue;
            covered += Math.max(0, Math.min(to, rule.to()) - Math.max(from, rule.from()));
        }
        return covered;
    }

    /** A cell: its rows and columns, up to but not including the last, and its sides. */
    record Box(int row, int below, int column, int right, float x0, float x1, float y0, float y1) {

        boolean holds(float x, float y) {
            return x >= x0 && x < x1 && y >= y0 && y < y1;
        }
    }
}
