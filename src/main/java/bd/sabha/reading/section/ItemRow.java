package bd.sabha.reading.section;

import bd.sabha.reading.Doubt.Kind;
import bd.sabha.reading.Found;
import bd.sabha.reading.field.ItemTitle;
import bd.sabha.reading.field.ListMark;
import bd.sabha.reading.field.Posts;
import bd.sabha.reading.field.Words;
import bd.sabha.reading.manuscript.Block.Cell;
import bd.sabha.reading.manuscript.Excerpt;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one row of a table of items: a new item, more of the last one, or a title above the rows. */
final class ItemRow {

    private static final Pattern COUNTED = Pattern.compile("[\\s(]*+\\p{Nd}{1,2}+[\\s).\u0964]*+");

    private final Drafts drafts;
    private final Columns columns;
    private final Prose prose;

    ItemRow(Drafts drafts, Columns columns, Prose prose) {
        this.drafts = drafts;
        this.columns = columns;
        this.prose = prose;
    }

    void read(Line line) {
        var cells = RowParts.unrepeated(line, drafts.last());
        var full = cells.stream().filter(cell -> !cell.blocks().isEmpty()).toList();
        if (full.isEmpty() || isNumbering(full)) return;
        if (isSpanning(line, cells, full)) {
            spanning(full.get(0));
            return;
        }
        var parts = RowParts.of(columns.slots(cells));
        var no = new RowNumber(columns).of(parts);
        boolean starts = starts(parts, no);
        var draft = starts ? begin(no) : drafts.current();
        fill(draft, parts, starts);
        parts.other.forEach(words -> draft.remark("", Kind.LEFT_OVER, words));
        if (starts && full.size() < columns.size() && cells.size() < columns.size()) {
            draft.remark("", Kind.ROW_SHORT, line.words());
        }
    }

    private Draft begin(@Nullable Found<String> no) {
        var last = drafts.last();
        if (last != null && last.waits) {
            last.waits = false;
            if (last.no == null) last.no = no;
            return last;
        }
        return drafts.start(no);
    }

    /** ১ | ২ | ৩ | ৪ below the heads. */
    private static boolean isNumbering(List<Cell> full) {
        if (full.size() < 3) return false;
        return full.stream().map(Cell::words).allMatch(words -> COUNTED.matcher(words)
                .matches());
    }

    private boolean isSpanning(Line line, List<Cell> cells, List<Cell> full) {
        if (full.size() != 1 || columns.size() < 2 || cells.stream().anyMatch(Cell::continuesAbove)) return false;
        boolean first = cells.get(0) == full.get(0) && !Fit.isNumber(full.get(0).words());
        return first
                && (full.get(0).columns() > 1
                        || cells.size() == 1
                        || columns.roles().get(0).contains(Role.NUMBER));
    }

    /** A title above rows, or text across all columns. */
    private void spanning(Cell cell) {
        int before = drafts.all.size();
        for (var words : RowParts.paragraphs(cell)) prose.read(words, true);
        prose.interrupt();
        var last = drafts.last();
        if (last != null && drafts.all.size() > before) last.waits = true;
    }

    private boolean starts(RowParts parts, @Nullable Found<String> no) {
        var last = drafts.last();
        if (last == null) return true;
        if (last.waits) return true;
        if (parts.numberGoesOn) return false;
        if (no != null) return last.no == null || !no.value().equals(last.no.value()) || parts.isTold();
        if (!parts.isTold() || parts.decision.isEmpty() && parts.mixed.isEmpty()) return false;
        if (!drafts.counted) return true;
        return !parts.title.isEmpty()
                || !parts.discussion.isEmpty()
                        && ItemTitle.of(parts.discussion.get(0)).sure()
                        && !Joined.isCut(last.discussion);
    }

    private void fill(Draft draft, RowParts parts, boolean starts) {
        new RowText(draft, parts).fill(starts, columns.has(Role.DISCUSSION));
        parts.mixed.forEach(words -> mixed(draft, words));
        if (!parts.mixed.isEmpty()) prose.interrupt();
        decided(draft, parts, starts);
    }

    private void mixed(Draft draft, Excerpt words) {
        if (Posts.isDecision(words)
                && !Posts.isTold(words)
                && Heading.of(words).isEmpty()
                && ListMark.at(words).isPresent()) {
            draft.group(Words.INFERRED).decisions.add(words);
        } else {
            prose.read(words, false);
        }
    }

    private void decided(Draft draft, RowParts parts, boolean starts) {
        var rows = new DecisionRow(parts, columns.has(Role.IMPLEMENTER));
        if (starts || draft.groups.isEmpty()) rows.begin(draft);
        else rows.goOn(draft);
    }
}
