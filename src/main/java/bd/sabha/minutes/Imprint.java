package bd.sabha.minutes;

import org.jspecify.annotations.Nullable;

/**
 * What becomes of a paper after its text is fixed.
 *
 * @param draft the words across unsigned pages; null: signed
 * @param signatory name of the chair; empty: the post is vacant
 * @param signedOn stamped above the name: ০২-০৬-২০২২; null: unsigned
 * @param memo number with its label; null: none yet
 * @param dateLabel stands before both dates; they are null as long as there is no memo number
 */
record Imprint(
        @Nullable String draft,
        String signatory,
        String designation,
        @Nullable String signedOn,
        @Nullable String memo,
        @Nullable String dateLabel,
        @Nullable String banglaDate,
        @Nullable String date) {}
