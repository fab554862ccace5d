package bd.sabha.reading.section;

import bd.sabha.reading.Reading.Layout;
import bd.sabha.reading.manuscript.Block.Cell;
import bd.sabha.reading.manuscript.Excerpt;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the columns of a table of items hold, whatever their order.
 *
 * @param roles of each column of the grid; @param heads their words; empty: they were guessed
 */
record Columns(List<Set<Role>> roles, List<Excerpt> heads) {

    /** What a head may mean that says no more than "activities". */
    static final Set<Role> EITHER = EnumSet.of(Role.TITLE, Role.DISCUSSION);

    /** A cell and what it holds. */
    record Slot(Set<Role> roles, Cell cell) {

        boolean is(Role role) {
            return roles.contains(role);
        }
    }

    /** What the row says if it is the head of a table of items. */
    static Optional<Columns> head(Line row) {
        var heads = new ArrayList<Excerpt>();
        var roles = new ArrayList<Set<Role>>();
        int known = 0;
        for (var cell : row.cells()) {
            var words = cell.words();
            if (words.length() > RoleWords.LONGEST) return Optional.empty();
            var role = RoleWords.of(words);
            if (!role.isEmpty()) known++;
            for (int i = 0; i < cell.columns(); i++) roles.add(role);
            heads.add(words);
        }
        var columns = new Columns(told(roles, heads), heads);
        return known >= 2 && known * 2 >= row.full().size() && columns.areOfItems()
                ? Optional.of(columns.trimmed())
                : Optional.empty();
    }

    /** A column that may hold titles or discussions is of that of which there is no other; so is one whose head says nothing. */
    private static List<Set<Role>> told(List<Set<Role>> roles, List<Excerpt> heads) {
        for (int i = 0; i < roles.size(); i++) {
            boolean unknown = roles.get(i).isEmpty()
                    && roles.size() == heads.size()
                    && !heads.get(i).isBlank();
            if (!unknown && !roles.get(i).equals(EITHER)) continue;
            boolean told = roles.stream().anyMatch(set -> set.contains(Role.DISCUSSION) && !set.equals(EITHER));
            boolean titled = roles.stream().anyMatch(set -> set.contains(Role.TITLE) && !set.equals(EITHER));
            roles.set(i, EnumSet.of(!told ? Role.DISCUSSION : titled || unknown ? Role.REMARK : Role.TITLE));
        }
        return roles;
    }

    private boolean areOfItems() {
        var all = roles.stream().flatMap(Collection::stream).collect(Collectors.toSet());
        boolean told = all.contains(Role.DISCUSSION) || all.contains(Role.TITLE);
        return all.contains(Role.DECISION) && (told && !isProgress(all) || all.contains(Role.IMPLEMENTER))
                || told && all.contains(Role.IMPLEMENTER);
    }

    /** Decisions of earlier meetings and how far they are: no new ones. */
    private static boolean isProgress(Set<Role> all) {
        return all.contains(Role.REMARK) && !all.contains(Role.IMPLEMENTER) && !all.contains(Role.DISCUSSION);
    }

    /** Without empty columns that only the program saw on the right. */
    private Columns trimmed() {
        int size = roles.size();
        while (size > 0
                && roles.get(size - 1).isEmpty()
                && (heads.size() < size || heads.get(size - 1).isBlank())) size--;
        return new Columns(roles.subList(0, size), heads.subList(0, Math.min(size, heads.size())));
    }

    boolean has(Role role) {
        return roles.stream().anyMatch(set -> set.contains(role));
    }

    int size() {
        return roles.size();
    }

    /** The cells of a row with what they hold: by their place in the grid, a row that is shorter by what fits best. */
    List<Slot> slots(List<Cell> cells) {
        int width = cells.stream().mapToInt(Cell::columns).sum();
        if (width == size()) return byPlace(cells);
        return new Alignment(roles)
                .of(cells.stream().filter(cell -> !isVoid(cell)).toList());
    }

    private static boolean isVoid(Cell cell) {
        return cell.blocks().isEmpty() && !cell.continuesAbove();
    }

    private List<Slot> byPlace(List<Cell> cells) {
        var slots = new ArrayList<Slot>();
        int column = 0;
        for (var cell : cells) {
            var covered = EnumSet.noneOf(Role.class);
            for (int i = 0; i < cell.columns(); i++) covered.addAll(roles.get(column++));
            slots.add(new Slot(covered, cell));
        }
        return slots;
    }

    @Nullable
    Layout layout() {
        if (!has(Role.DECISION)) return null;
        boolean number = has(Role.NUMBER);
        boolean title = has(Role.TITLE) && has(Role.DISCUSSION);
        return number && title ? Layout.FIVE_COLUMNS : number || title ? Layout.FOUR_COLUMNS : Layout.THREE_COLUMNS;
    }
}
