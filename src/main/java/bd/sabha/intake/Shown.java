package bd.sabha.intake;

import java.util.List;
import java.util.Set;

/**
 * A field as its page shows it.
 *
 * @param id of its element, where the doubts lead
 * @param lines in the reader's words; none: nothing was read
 * @param typed as it stands in the form
 * @param typedValue beside a deadline's kind
 */
record Shown(Field field, String id, List<Line> lines, String typed, String typedValue) {

    private static final Set<String> RARE = Set.of(
            "website",
            "attendance",
            "chair.location",
            "signatory.location",
            "issuedBy.name",
            "issuedBy.designation",
            "issuedBy.location",
            "signatureDate",
            "previous.readBy");

    /** @param at id of its place in the source; empty: it has none there @param sure whether nobody has to look at it */
    record Line(String words, String at, boolean sure) {}

    public boolean empty() {
        return lines.isEmpty();
    }

    /** Whether papers usually do not have it: nobody misses it. */
    public boolean rare() {
        return RARE.contains(field.name());
    }

    public boolean sure() {
        return lines.stream().allMatch(Line::sure);
    }

    public String name() {
        return field.name();
    }

    public String label() {
        return field.label();
    }

    public String kind() {
        return field.kind().name();
    }

    /** The form's field for the day or number of a deadline. */
    public String valueName() {
        return Correction.valueOf(field);
    }
}
