package bd.sabha.reading.section;

import bd.sabha.reading.field.ItemTitle;
import bd.sabha.reading.field.Words;
import bd.sabha.reading.manuscript.Excerpt;
import java.util.List;

/** Title, discussion and tables of a row, for the item to which it belongs. */
record RowText(Draft draft, RowParts parts) {

    /** @param starts whether the row is the item's first */
    void fill(boolean starts, boolean hasDiscussion) {
        if (starts && draft.title.isEmpty()) title(hasDiscussion);
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

    private void title(boolean hasDiscussion) {
        boolean own = !parts.title.isEmpty();
        var from = own ? parts.title : parts.discussion.isEmpty() ? parts.mixed : parts.discussion;
        if (from.isEmpty()) return;
        if (own && hasDiscussion) {
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
            if (i == 0 && Joined.isCut(paragraphs)) Joined.last(paragraphs, " ", more.get(0));
            else paragraphs.add(more.get(i));
        }
    }
}
