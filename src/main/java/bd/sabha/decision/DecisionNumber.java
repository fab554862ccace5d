package bd.sabha.decision;

import bd.sabha.calendar.Format;
import bd.sabha.calendar.Languages;
import bd.sabha.calendar.Letters;
import org.jspecify.annotations.Nullable;

/**
 * By what a decision is called: the second of the third discussion is ৩.২, or ৩.২(খ) where decisions are lettered. Existing
 * papers count in their own way: item ০১, decision ক, which is ০১(ক).
 *
 * @param discussion and position count from 1
 * @param lettered the minutes are in prose
 * @param itemLabel as an existing paper printed it; null: it had none, or the minutes were written here
 * @param label as an existing paper printed it; null: likewise
 * @param alone its item has no other decision
 */
public record DecisionNumber(
        int discussion,
        int position,
        boolean lettered,
        @Nullable String itemLabel,
        @Nullable String label,
        boolean alone) {

    /** In prose an item's first section is its discussion, its second its decisions. */
    private static final int DECISIONS = 2;

    /** What stands before an item's title whose sections are 1.1 and 1.2. */
    private static final String SECTION = ".0";

    /** In Bangla digits. */
    public String text() {
        return label == null && itemLabel == null ? counted() : label == null ? ofItem() : printed(label);
    }

    private String counted() {
        return lettered
                ? bangla(discussion + "." + DECISIONS) + "(" + Letters.of(position, Languages.BANGLA) + ")"
                : bangla(discussion + "." + position);
    }

    private String ofItem() {
        return alone ? bangla(item()) : bangla(base() + "." + position);
    }

    private String printed(String label) {
        var latin = Format.latinDigits(label);
        if (latin.chars().noneMatch(Character::isDigit)) {
            var section = isSection() ? "." + DECISIONS : "";
            return item().isEmpty() ? label : bangla(base() + section) + "(" + label + ")";
        }
        return latin.chars().allMatch(Character::isDigit) && !item().isEmpty()
                ? bangla(base() + "." + latin)
                : bangla(label);
    }

    private String item() {
        return itemLabel == null ? "" : itemLabel;
    }

    private boolean isSection() {
        return Format.latinDigits(item()).endsWith(SECTION);
    }

    private String base() {
        return isSection() ? item().substring(0, item().length() - SECTION.length()) : item();
    }

    private static String bangla(String text) {
        return Format.latinDigits(text)
                .chars()
                .map(c -> c >= '0' && c <= '9' ? c - '0' + '০' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
