package bd.sabha.minutes;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Minutes as they are laid out on paper, every word of it in Bangla: what the chair signs. The memo number, the dates and
 * the signature itself come later and are an {@link Imprint}.
 *
 * @param letterhead government, office, place, section
 * @param confirmation how this meeting confirmed the previous minutes, a paragraph each; empty: not at all
 * @param columns the headings of the table of items
 */
record Paper(
        List<String> letterhead,
        @Nullable String website,
        String title,
        List<Field> header,
        List<String> opening,
        List<String> confirmation,
        List<String> columns,
        List<Item> items,
        List<String> closing,
        String distributionHeading,
        List<String> distribution,
        Appendix appendix) {

    /** A line of the header table; the first words stand out: the chair's name above the designation. */
    record Field(String label, List<String> words) {}

    record Item(
            String number,
            String title,
            List<String> discussion,
            List<DecisionLine> decisions,
            List<Implementers> implementers) {

        /** The discussion as it stands on the page: consecutive lines with tabs are the rows of a table. */
        public List<Passage> passages() {
            var passages = new ArrayList<Passage>();
            for (var line : discussion) {
                var isRow = line.contains("\t");
                var continues = isRow
                        && !passages.isEmpty()
                        && !passages.get(passages.size() - 1).rows().isEmpty();
                if (continues) passages.get(passages.size() - 1).rows().add(List.of(line.split("\t")));
                else
                    passages.add(
                            isRow
                                    ? new Passage("", new ArrayList<>(List.of(List.of(line.split("\t")))))
                                    : new Passage(line, List.of()));
            }
            return passages;
        }
    }

    /** @param rows cells of a table, its head first; empty: the text is a paragraph */
    record Passage(String text, List<List<String>> rows) {}

    record DecisionLine(String number, String words) {}

    /** @param decision which decision they carry out; empty: all of the item's */
    record Implementers(String decision, List<String> posts) {}

    /** Who came. */
    record Appendix(String name, String title, List<String> columns, List<Row> rows) {}

    record Row(String number, String name, String post, String presence) {}

    /** The opening above the confirmation, and what follows it. */
    public List<String> openingBefore() {
        return opening.subList(0, Math.min(1, opening.size()));
    }

    public List<String> openingAfter() {
        return opening.subList(Math.min(1, opening.size()), opening.size());
    }
}
