package bd.sabha.reading.section;

import bd.sabha.reading.field.MemoNumbers;
import bd.sabha.reading.manuscript.Excerpt;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What stands before the items.
 *
 * @param letterhead lines above the title; @param title its lines; @param fields by their kind, in {@code headers.csv}
 * @param memo lines at the top with a memo number and its dates; @param opening paragraphs
 */
record Head(
        List<Excerpt> letterhead,
        List<Excerpt> title,
        Map<String, Field> fields,
        List<Excerpt> memo,
        List<Excerpt> opening,
        List<Excerpt> leftOver) {

    /** A labelled value. @param clear whether it was parted from its label by more than a blank */
    record Field(Excerpt value, boolean clear) {

        Field with(Excerpt more) {
            return new Field(value.join("\n", more), clear);
        }
    }

    static Head of(List<Line> lines) {
        return new Reader(Strips.of(lines)).read();
    }

    private static final class Reader {

        private final List<Line> lines;
        private final Map<String, Field> fields = new HashMap<>();
        private final List<Excerpt> memo = new ArrayList<>();
        private final List<Excerpt> leftOver = new ArrayList<>();
        private final boolean[] taken;
        private int openingFrom;

        private Reader(List<Line> lines) {
            this.lines = lines;
            this.taken = new boolean[lines.size()];
        }

        private Head read() {
            openingFrom = opening();
            var title = new TitleLines(lines, openingFrom, this::isField);
            memo(title.isFound() ? title.from() : openingFrom);
            fields(title);
            var letterhead = new ArrayList<Excerpt>();
            int end = title.isFound() ? title.from() : firstField();
            for (int i = 0; i < end; i++) {
                if (!taken[i]) letterhead.add(lines.get(i).words());
            }
            return new Head(
                    letterhead,
                    title.lines(),
                    fields,
                    memo,
                    lines.stream().skip(openingFrom).map(Line::words).toList(),
                    leftOver);
        }

        /** The first sentence behind the labels, or the first of all. */
        private int opening() {
            int last = -1;
            for (int i = 0; i < lines.size(); i++) {
                if (isField(i)) last = i;
                else if (Signs.has(Signs.OPENING, lines.get(i).words()) && last >= 0) break;
            }
            for (int i = last + 1; i < lines.size(); i++) {
                var words = lines.get(i).words();
                if (Signs.isSentence(words) && !TitleLines.isTitle(words)) return i;
            }
            return lines.size();
        }

        private boolean isField(int i) {
            return !Label.in(lines.get(i).words()).isEmpty();
        }

        private int firstField() {
            for (int i = 0; i < openingFrom; i++) {
                if (!taken[i] && isField(i)
                        || taken[i] && !memo.contains(lines.get(i).words())) return i;
            }
            return openingFrom;
        }

        /** A memo number above the title, and the dates beside it. */
        private void memo(int end) {
            for (int i = 0; i < end; i++) {
                var words = lines.get(i).words();
                if (!Signs.begins(Signs.MEMO, words) || MemoNumbers.in(words).isEmpty()) continue;
                take(i);
                for (int j = i + 1; j < end && isDate(j); j++) take(j);
                for (int j = i - 1; j >= 0 && isDate(j); j--) take(j);
            }
        }

        private boolean isDate(int i) {
            return Dates.isLine(lines.get(i).words());
        }

        private void take(int i) {
            if (!taken[i]) memo.add(lines.get(i).words());
            taken[i] = true;
        }

        private void fields(TitleLines title) {
            Optional<String> last = Optional.empty();
            for (int i = 0; i < openingFrom; i++) {
                if (taken[i] || title.holds(i)) continue;
                var words = lines.get(i).words();
                var labels = Label.in(words);
                for (var label : labels) {
                    fields.merge(label.kind(), new Field(label.value(), label.clear()), Reader::better);
                    last = Optional.of(label.kind());
                }
                if (!labels.isEmpty()) taken[i] = true;
                else if (last.isPresent()) more(last.get(), i);
            }
        }

        private static Field better(Field old, Field other) {
            return old.value().isEmpty() ? other : old;
        }

        private void more(String kind, int i) {
            fields.computeIfPresent(
                    kind,
                    (key, field) -> Joined.isFull(field.value())
                            ? field
                            : field.with(lines.get(i).words()));
            taken[i] = true;
        }
    }
}
