package bd.sabha.meeting;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A notice as it is printed and mailed: words only, all Bangla.
 *
 * @param heading the meeting in a line: জেলা আইসিটি কমিটির ১২তম সভা
 * @param banglaIssued the day on which it is issued, in the Bangla calendar
 * @param words the sentences above the facts
 */
record NoticePaper(
        List<String> letterhead,
        @Nullable String website,
        String title,
        String heading,
        String banglaIssued,
        String issued,
        String words,
        List<Fact> facts,
        List<String> agenda,
        Signatory signatory,
        List<String> members) {

    /** Label and value: সভার তারিখ, ১৯ জুন ২০২২ */
    record Fact(String label, String value) {}

    /** Who sends it. @param name null: the post is vacant */
    record Signatory(@Nullable String name, String designation, String role) {}
}
