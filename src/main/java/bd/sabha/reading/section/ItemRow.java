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
    private static final Pattern ENDED = Pattern.compile("[\u0964\u09f7|.;:!?\u201d\"')\\]]\\s*+$");

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
        var no = number(parts);
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

    private @Nullable Found<String> number(RowParts parts) {
        if (!parts.number.isEmpty()) {
            var words = Excerpt.join(" ", parts.number).tidy();
            var found = Fit.NUMBER.matcher(words);
            if (found.matches()) {
                var no = words.subSequence(found.start("no"), found.end("no"));
                return new Found<>(no.toString(), no.places(), Words.LABELLED);
            }
            return cut(parts.number, parts.title.isEmpty() && columns.has(Role.TITLE) ? parts.title : parts.discussion);
        }
        if (parts.numberGoesOn) return null;
        return cut(
                parts.title.isEmpty() ? parts.discussion.isEmpty() ? parts.mixed : parts.discussion : parts.title,
                null);
    }

    /** The number with which the text of a cell begins. @param into where the rest belongs; null: it stays */
    private static @Nullable Found<String> cut(List<Excerpt> cell, @Nullable List<Excerpt> into) {
        if (cell.isEmpty()) return null;
        var words = cell.get(0);
        var mark =
                ListMark.at(words).filter(it -> it.kind() == ListMark.Kind.NUMBER || it.kind() == ListMark.Kind.DOTTED);
        if (mark.isEmpty()) {
            if (into != null) into.addAll(0, cell);
            return null;
        }
        var rest = words.from(mark.get().end());
        if (into == null) cell.set(0, rest);
        else into.add(0, rest);
        return Heading.no(words, mark.get());
    }

    private boolean starts(RowParts parts, @Nullable Found<String> no) {
        var last = drafts.last();
        if (last == null) return true;
        if (last.waits) return true;
        if (parts.numberGoesOn) return false;
        if (no != null) return last.no == null || !no.value().equals(last.no.value()) || parts.isTold();
        if (!parts.isTold() || parts.decision.isEmpty() && parts.mixed.isEmpty()) return false;
        boolean counted = drafts.all.stream().anyMatch(draft -> draft.no != null);
        if (!counted) return true;
        return !parts.title.isEmpty()
                || !parts.discussion.isEmpty()
                        && ItemTitle.of(parts.discussion.get(0)).sure()
                        && !isCut(last.discussion);
    }

    private static boolean isCut(List<Excerpt> paragraphs) {
        return !paragraphs.isEmpty()
                && !ENDED.matcher(paragraphs.get(paragraphs.size() - 1)).find();
    }

    private void fill(Draft draft, RowParts parts, boolean starts) {
        told(draft, parts, starts);
        parts.mixed.forEach(words -> mixed(draft, words));
        if (!parts.mixed.isEmpty()) prose.interrupt();
        decided(draft, parts, starts);
    }

    private void told(Draft draft, RowParts parts, boolean starts) {
        if (starts && draft.title.isEmpty()) title(draft, parts);
        else join(draft.discussion, parts.title);
        boolean more = !starts && !draft.table.isEmpty();
        if (starts || more) parts.discussion.forEach(draft::discuss);
        else join(draft.discussion, parts.discussion);
        for (var table : parts.tables) {
            draft.table.addAll(RowParts.rows(table));
            draft.tableWords.addAll(Attached.words(table));
        }
        draft.afterTable.addAll(parts.after);
    }

    private void title(Draft draft, RowParts parts) {
        boolean own = !parts.title.isEmpty();
        var from = own ? parts.title : parts.discussion.isEmpty() ? parts.mixed : parts.discussion;
        if (from.isEmpty()) return;
        if (own && columns.has(Role.DISCUSSION)) {
            draft.title.addAll(from);
            draft.titleConfidence = Words.LABELLED;
            return;
        }
        var title = ItemTitle.of(from.get(0));
        draft.titleConfidence = title.sure() ? Words.LABELLED : Words.INFERRED;
        if (!title.title().isBlank()) draft.title.add(title.title());
        from.remove(0);
        if (!title.rest().isBlank()) from.add(0, title.rest());
        if (own) from.forEach(draft::discuss);
    }

    /** A paragraph that a page cut goes on with a blank. */
    private static void join(List<Excerpt> paragraphs, List<Excerpt> more) {
        for (int i = 0; i < more.size(); i++) {
            if (i == 0 && isCut(paragraphs)) Joined.last(paragraphs, " ", more.get(0));
            else paragraphs.add(more.get(i));
        }
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

    static boolean isEnded(CharSequence words) {
        return ENDED.matcher(words).find();
    }
}
