package bd.sabha.minutes;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a paper after its text is fixed.
 *
 * @param draft the words across unsigned pages; null: signed
 * @param signatory name of the chair; empty: the post is vacant
 * @param signedOn stamped above the name: ০২-০৬-২০২২; null: unsigned
 * @param memo number with its label; null: none yet
 * @param dateLabel stands before both dates; they are null as long as there is no memo number
 * @param issuer name and designation of another officer who issues what the chair signed; null: the chair issues it; empty:
 *     an existing paper that nobody signed below its list
 * @param issuedOn stamped above the issuer's name; null: not issued yet
 */
record Imprint(
        @Nullable String draft,
        String signatory,
        String designation,
        @Nullable String signedOn,
        @Nullable String memo,
        @Nullable String dateLabel,
        @Nullable String banglaDate,
        @Nullable String date,
        @Nullable List<String> issuer,
        @Nullable String issuedOn) {

    /** A number, a date, or both. */
    public boolean hasMemo() {
        return memo != null || dateLabel != null;
    }

    /** Whether another officer signs below the list. */
    public boolean hasIssuer() {
        return issuer != null && !issuer.isEmpty();
    }

    /** The lines below the chair's signature. */
    public List<String> chair() {
        return Stream.of(signatory, designation).filter(line -> !line.isEmpty()).toList();
    }
}
