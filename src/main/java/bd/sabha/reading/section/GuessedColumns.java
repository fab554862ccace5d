package bd.sabha.reading.section;

import bd.sabha.reading.manuscript.Block.Cell;
import bd.sabha.reading.manuscript.Excerpt;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The columns of a table of items that lost its head, by what stands in them. */
final class GuessedColumns {

    private static final int MOST_ROWS = 40;
    private static final int MOST_COLUMNS = 7;
    private static final double IN_ORDER = 0.4;
    private static final double RARE = 0.8;
    private static final double LIKELY = 0.9;

    private final double[][] fit;
    private final int width;
    private double best = Double.NEGATIVE_INFINITY;
    private List<Role> found = List.of();

    private GuessedColumns(List<List<Excerpt>> rows, int width) {
        this.width = width;
        this.fit = new double[width][Role.values().length];
        for (int column = 0; column < width; column++) {
            for (var role : Role.values()) {
                int at = column;
                fit[column][role.ordinal()] = rows.stream()
                        .map(row -> row.get(at))
                        .filter(words -> !words.isBlank())
                        .mapToDouble(words -> Fit.of(words, role))
                        .average()
                        .orElse(-0.2);
            }
        }
    }

    static Optional<Columns> of(List<Line> lines) {
        var rows = lines.stream()
                .limit(MOST_ROWS)
                .map(line -> line.cells().stream().map(Cell::words).toList())
                .toList();
        int width = usual(rows);
        if (width < 2 || width > MOST_COLUMNS) return Optional.empty();
        var guessed = new GuessedColumns(
                rows.stream().filter(row -> row.size() == width).toList(), width);
        guessed.assign(new ArrayList<>(), EnumSet.noneOf(Role.class), 0);
        return guessed.columns();
    }

    private static int usual(List<List<Excerpt>> rows) {
        return rows.stream().collect(Collectors.groupingBy(List::size, Collectors.counting())).entrySet().stream()
                .max(Map.Entry.<Integer, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(0);
    }

    private void assign(List<Role> roles, Set<Role> used, double score) {
        int column = roles.size();
        if (column == width) {
            boolean whole =
                    used.contains(Role.DECISION) && (!used.contains(Role.TITLE) || used.contains(Role.DISCUSSION));
            if (whole && score > best) {
                best = score;
                found = List.copyOf(roles);
            }
            return;
        }
        for (var role : Role.values()) {
            if (used.contains(role)) continue;
            double here = fit[column][role.ordinal()]
                    + (column > 0 && role.compareTo(roles.get(column - 1)) > 0 ? IN_ORDER : 0)
                    - (role.compareTo(Role.IMPLEMENTER) > 0 ? RARE : 0);
            roles.add(role);
            used.add(role);
            assign(roles, used, score + here);
            used.remove(role);
            roles.remove(column);
        }
    }

    private Optional<Columns> columns() {
        int decision = found.indexOf(Role.DECISION);
        if (decision < 0 || fit[decision][Role.DECISION.ordinal()] < LIKELY) return Optional.empty();
        return Optional.of(new Columns(
                found.stream().map(role -> (Set<Role>) EnumSet.of(role)).toList(), List.of()));
    }
}
