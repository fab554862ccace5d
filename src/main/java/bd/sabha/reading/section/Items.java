package bd.sabha.reading.section;

import bd.sabha.reading.Budget;
import bd.sabha.reading.Doubt.Kind;
import bd.sabha.reading.Found;
import bd.sabha.reading.Reading.Layout;
import bd.sabha.reading.field.Words;
import bd.sabha.reading.manuscript.Block.Cell;
import bd.sabha.reading.manuscript.Excerpt;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads the lines between opening and closing: tables of items, items in prose, and what fell out of the one into the other. */
final class Items {

    /** What a table is. */
    private enum Use {
        ITEMS,
        ATTACHED,
        NONE
    }

    final Drafts drafts = new Drafts();
    private final Prose prose = new Prose(drafts);
    private final List<Line> lines;
    private final Budget budget;
    private final boolean[] decisionAhead;
    private Use use = Use.NONE;
    private int table = -1;
    private boolean inProse = true;

    @Nullable
    Columns columns;

    boolean guessed;

    Items(List<Line> lines, Budget budget) {
        this.lines = lines;
        this.budget = budget;
        this.decisionAhead = Ahead.of(lines);
    }

    void read() {
        for (int i = 0; i < lines.size(); i++) {
            budget.check();
            var line = lines.get(i);
            if (line.isRow()) row(i, line);
            else paragraph(line.words(), decisionAhead[i]);
        }
    }

    private void paragraph(Excerpt words, boolean ahead) {
        if (!inProse) prose.interrupt();
        inProse = true;
        int before = drafts.all.size();
        prose.read(words, ahead);
        var last = drafts.last();
        if (columns != null && last != null && drafts.all.size() > before)
            last.remark("", Kind.FELL_OUT_OF_TABLE, words);
    }

    private void row(int i, Line line) {
        var last = drafts.last();
        if (last != null && RowParts.isRepeated(line, last)) return;
        if (line.table() != table) {
            table = line.table();
            use = use(rows(i));
        }
        switch (use) {
            case ITEMS -> item(line);
            case ATTACHED -> drafts.current().table.add(line.cells());
            case NONE -> drafts.strays.add(new Drafts.Stray(Kind.LEFT_OVER, line.words()));
        }
    }

    private List<Line> rows(int from) {
        int to = from;
        while (to < lines.size() && lines.get(to).table() == table) to++;
        return lines.subList(from, to);
    }

    private Use use(List<Line> rows) {
        if (rows.stream().limit(3).anyMatch(row -> Columns.head(row).isPresent())) return Use.ITEMS;
        if (columns != null && new Continuation(columns, drafts).is(rows)) return Use.ITEMS;
        if (columns == null) {
            var guess = GuessedColumns.of(rows);
            if (guess.isPresent()) {
                columns = guess.get();
                guessed = true;
                return Use.ITEMS;
            }
        }
        return drafts.isEmpty() ? Use.NONE : Use.ATTACHED;
    }

    private void item(Line line) {
        var head = Columns.head(line);
        if (head.isPresent()) {
            columns = head.get();
        } else if (columns != null) {
            inProse = false;
            if (isAttachedRow(line, columns)) drafts.current().table.add(line.cells());
            else new ItemRow(drafts, columns, prose).read(line);
        }
    }

    /** More cells than columns, and no sentence in them: a table in the table. */
    private boolean isAttachedRow(Line line, Columns known) {
        var full = line.full();
        return !drafts.isEmpty()
                && full.size() > known.size()
                && full.stream()
                        .map(Cell::words)
                        .noneMatch(words -> words.length() > 40 && bd.sabha.reading.field.Posts.isDecision(words));
    }

    @Nullable
    Layout layout() {
        if (columns != null && !drafts.isEmpty()) return columns.layout();
        return drafts.isEmpty() ? null : Layout.PROSE;
    }

    List<Found<String>> heads() {
        if (columns == null) return List.of();
        return columns.heads().stream()
                .map(words -> Words.found(words, Words.LABELLED))
                .filter(Objects::nonNull)
                .toList();
    }
}
