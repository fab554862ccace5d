package bd.sabha.reading.section;

import bd.sabha.reading.manuscript.Block.Cell;
import bd.sabha.reading.section.Columns.Slot;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Finds the columns of a row that lost cells, or has too many: in their order, from the left, unless what stands in them says
 * otherwise.
 */
final class Alignment {

    private static final double SKIPPED = 0.2;
    private static final double SHARED = 1;
    private static final double NEVER = 1_000;
    private static final int MOST = 40;

    private final List<Set<Role>> columns;

    Alignment(List<Set<Role>> columns) {
        this.columns = columns;
    }

    List<Slot> of(List<Cell> all) {
        var cells = all.size() > MOST ? all.subList(0, MOST) : all;
        if (cells.isEmpty() || columns.isEmpty()) return List.of();
        int n = cells.size();
        int k = columns.size();
        var best = new double[n][k];
        var from = new int[n][k];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < k; j++) {
                Arrays.fill(from[i], j, j + 1, -1);
                best[i][j] = i == 0 ? -SKIPPED * j : before(best[i - 1], from[i], j, n > k);
                best[i][j] += Fit.of(cells.get(i).words(), columns.get(j));
            }
        }
        return slots(cells, best, from);
    }

    /** Two cells share a column only where there are more cells than columns. */
    private double before(double[] last, int[] from, int j, boolean crowded) {
        double top = Double.NEGATIVE_INFINITY;
        for (int p = 0; p <= j; p++) {
            double score = last[p] - (p == j ? crowded ? SHARED : NEVER : SKIPPED * (j - p - 1));
            if (score > top) {
                top = score;
                from[j] = p;
            }
        }
        return top;
    }

    private List<Slot> slots(List<Cell> cells, double[][] best, int[][] from) {
        int n = cells.size();
        int column = 0;
        for (int j = 1; j < columns.size(); j++) if (best[n - 1][j] > best[n - 1][column]) column = j;
        var slots = new ArrayList<Slot>();
        for (int i = n - 1; i >= 0; i--) {
            slots.add(0, new Slot(columns.get(column), cells.get(i)));
            column = i > 0 ? from[i][column] : 0;
        }
        return slots;
    }
}
