package bd.sabha.minutes;

import bd.sabha.calendar.Languages;
import bd.sabha.committee.MinutesLayout;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Minutes as they are laid out on paper, every word of it in the language of the paper: what the chair signs. The memo
 * number, the dates and the signature itself come later and are an {@link Imprint}. Papers signed before a part was
 * introduced lack it.
 *
 * @param language bn or en
 * @param letterhead government, office, place, section
 * @param confirmation how this meeting confirmed the previous minutes, a paragraph each; empty: not at all
 * @param columns the headings of the table of items; in prose the labels: agenda, discussion, decision, implementer
 * @param appendix who came
 * @param appendices what follows it
 */
record Paper(
        String language,
        MinutesLayout layout,
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
        Appendix appendix,
        List<Annex> appendices) {

    Paper {
        language = Objects.requireNonNullElse(language, "bn");
        layout = Objects.requireNonNullElse(layout, MinutesLayout.FIVE_COLUMNS);
        appendices = Objects.requireNonNullElse(appendices, List.of());
    }

    Locale locale() {
        return "en".equals(language) ? Languages.ENGLISH : Languages.BANGLA;
    }

    /** A line of the header table; the first words stand out: the chair's name above the designation. */
    record Field(String label, List<String> words) {}

    /** @param label as an existing paper printed it, empty: it had none; null: it is counted as the layout counts */
    record Item(
            String number,
            String title,
            List<String> discussion,
            List<DecisionLine> decisions,
            List<Implementers> implementers,
            @JsonInclude(Include.NON_NULL) @Nullable String label) {

        Item(
                String number,
                String title,
                List<String> discussion,
                List<DecisionLine> decisions,
                List<Implementers> implementers) {
            this(number, title, discussion, decisions, implementers, null);
        }
    }

    /**
     * @param number by which it is referred to: ১.২(ক)
     * @param label as an existing paper printed it: ক; empty: it had none; null: the layout counts
     */
    record DecisionLine(String number, String words, @JsonInclude(Include.NON_NULL) @Nullable String label) {

        DecisionLine(String number, String words) {
            this(number, words, null);
        }
    }

    /** @param decision which decision they carry out; empty: all of the item's */
    record Implementers(String decision, List<String> posts) {}

    /** Who came. */
    record Appendix(String name, String title, List<String> columns, List<Row> rows) {}

    record Row(String number, String name, String post, String presence) {}

    /**
     * An appendix after the attendance.
     *
     * @param name পরিশিষ্ট 'খ'
     * @param text a paragraph or a table's row each
     */
    record Annex(String name, String title, List<String> text) {

        public List<Passage> passages() {
            return Passage.of(text);
        }
    }

    /** The opening above the confirmation, and what follows it. */
    public List<String> openingBefore() {
        return opening.subList(0, Math.min(1, opening.size()));
    }

    public List<String> openingAfter() {
        return opening.subList(Math.min(1, opening.size()), opening.size());
    }
}
