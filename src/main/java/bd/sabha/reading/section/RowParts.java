package bd.sabha.reading.section;

import bd.sabha.reading.manuscript.Block;
import bd.sabha.reading.manuscript.Block.Cell;
import bd.sabha.reading.manuscript.Block.Paragraph;
import bd.sabha.reading.manuscript.Block.Row;
import bd.sabha.reading.manuscript.Block.Table;
import bd.sabha.reading.manuscript.Excerpt;
import bd.sabha.reading.section.Columns.Slot;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** What stands in which column of one row, cells that only continue the one above left out. */
final class RowParts {

    final List<Excerpt> number = new ArrayList<>();
    final List<Excerpt> title = new ArrayList<>();
    final List<Excerpt> discussion = new ArrayList<>();
    /** Behind the table in the discussion. */
    final List<Excerpt> after = new ArrayList<>();

    final List<Excerpt> decision = new ArrayList<>();
    final List<Excerpt> implementer = new ArrayList<>();
    final List<Excerpt> deadline = new ArrayList<>();
    /** Discussion and decisions in one. */
    final List<Excerpt> mixed = new ArrayList<>();

    /** Of columns that no field is for. */
    final List<Excerpt> other = new ArrayList<>();

    final List<Table> tables = new ArrayList<>();
    boolean numberGoesOn;
    boolean implementerGoesOn;

    private RowParts() {}

    static RowParts of(List<Slot> slots) {
        var parts = new RowParts();
        slots.forEach(parts::add);
        return parts;
    }

    private void add(Slot slot) {
        if (slot.cell().continuesAbove()) {
            numberGoesOn |= slot.is(Role.NUMBER);
            implementerGoesOn |= slot.is(Role.IMPLEMENTER);
            return;
        }
        var into = into(slot);
        for (var block : slot.cell().blocks()) {
            if (block instanceof Paragraph paragraph) into(slot, into).add(paragraph.words());
            else if (block instanceof Table table) table(slot, table);
        }
    }

    /** A table among decisions or posts is only the way in which they are set. */
    private void table(Slot slot, Table table) {
        boolean told = slot.is(Role.DISCUSSION) || slot.is(Role.TITLE);
        if (told) tables.add(table);
        else table.paragraphs().forEach(into(slot)::add);
    }

    private List<Excerpt> into(Slot slot, List<Excerpt> usual) {
        return usual == discussion && !tables.isEmpty() ? after : usual;
    }

    private List<Excerpt> into(Slot slot) {
        if (slot.is(Role.DECISION)) return slot.is(Role.DISCUSSION) || slot.is(Role.TITLE) ? mixed : decision;
        if (slot.is(Role.DISCUSSION)) return discussion;
        if (slot.is(Role.TITLE)) return title;
        if (slot.is(Role.IMPLEMENTER)) return implementer;
        if (slot.is(Role.NUMBER)) return number;
        return slot.is(Role.DEADLINE) ? deadline : other;
    }

    boolean isTold() {
        return !title.isEmpty() || !discussion.isEmpty() || !mixed.isEmpty();
    }

    /** The cells without those that repeat what stands in a table of the row or the item. */
    static List<Cell> unrepeated(Line line, Draft last) {
        var words = new HashSet<>(last == null ? List.<String>of() : last.tableWords);
        line.cells().stream()
                .flatMap(cell -> cell.blocks().stream())
                .filter(Table.class::isInstance)
                .forEach(table -> words.addAll(Attached.words((Table) table)));
        if (words.isEmpty()) return line.cells();
        var cells = line.cells().stream()
                .filter(cell -> cell.blocks().isEmpty()
                        || hasTable(cell)
                        || !words.contains(cell.words().tidy().toString()))
                .toList();
        return cells.size() == line.cells().size()
                ? cells
                : cells.stream().filter(cell -> !cell.blocks().isEmpty()).toList();
    }

    /** Nothing but what stands in the item's table already. */
    static boolean isRepeated(Line line, Draft last) {
        return !last.tableWords.isEmpty()
                && line.full().stream()
                        .allMatch(cell -> !hasTable(cell)
                                && last.tableWords.contains(cell.words().tidy().toString()));
    }

    private static boolean hasTable(Cell cell) {
        return cell.blocks().stream().anyMatch(Table.class::isInstance);
    }

    static List<List<Cell>> rows(Table table) {
        return table.rows().stream().map(Row::cells).toList();
    }

    static List<Excerpt> paragraphs(Cell cell) {
        return cell.blocks().stream().flatMap(Block::paragraphs).toList();
    }
}
