package bd.sabha.reading.section;

import bd.sabha.reading.Found;
import bd.sabha.reading.field.ListMark;
import bd.sabha.reading.field.Words;
import bd.sabha.reading.manuscript.Excerpt;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The number of an item: in its own column, else before the title or discussion. */
record RowNumber(Columns columns) {

    @Nullable
    Found<String> of(RowParts parts) {
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
}
