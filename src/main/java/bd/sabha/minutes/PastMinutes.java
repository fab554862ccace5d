package bd.sabha.minutes;

import bd.sabha.committee.MinutesLayout;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Minutes as an existing paper says them, in its own words; what is null or empty does not stand on it. Texts have a line
 * for each paragraph, and for each row of a table one with tabs between its cells, the head first.
 *
 * @param language bn or en
 * @param columns the headings of the items' table, in prose its labels; empty: those that the layout usually has
 * @param number of the meeting within its committee; null: the next one
 * @param attendance what stands beside উপস্থিতি
 * @param memoNo as printed, without its label
 * @param memoDateBangla as printed, without তারিখ and বঙ্গাব্দ
 * @param signatory who signed the minutes; @param issuer who signed below the distribution list
 * @param signedOn the stamp above the signature
 */
public record PastMinutes(
        String language,
        MinutesLayout layout,
        List<String> columns,
        List<String> letterhead,
        @Nullable String website,
        @Nullable String title,
        @Nullable Integer number,
        @Nullable Person chair,
        @Nullable Said<LocalDate> date,
        @Nullable Said<LocalTime> time,
        @Nullable String place,
        @Nullable String attendance,
        String opening,
        List<Item> items,
        String closing,
        @Nullable String memoNo,
        @Nullable Said<LocalDate> memoDate,
        @Nullable String memoDateBangla,
        @Nullable Person signatory,
        @Nullable Said<LocalDate> signedOn,
        @Nullable Person issuer,
        @Nullable String distributionHeading,
        List<String> distribution) {

    public PastMinutes {
        columns = List.copyOf(columns);
        letterhead = List.copyOf(letterhead);
        items = List.copyOf(items);
        distribution = List.copyOf(distribution);
    }

    /** The same as the committee's meeting of that number. @param meeting null: as its date puts it */
    public PastMinutes numbered(@Nullable Integer meeting) {
        return new PastMinutes(
                language,
                layout,
                columns,
                letterhead,
                website,
                title,
                meeting,
                chair,
                date,
                time,
                place,
                attendance,
                opening,
                items,
                closing,
                memoNo,
                memoDate,
                memoDateBangla,
                signatory,
                signedOn,
                issuer,
                distributionHeading,
                distribution);
    }

    /** A value and how the paper writes it. @param words empty: as is usual in its language */
    public record Said<T>(T value, String words) {

        /** A value that somebody corrected: what is printed about it does not count any more. */
        public static <T> Said<T> corrected(T value) {
            return new Said<>(value, "");
        }
    }

    /** @param location an office or place printed after the designation */
    public record Person(@Nullable String name, @Nullable String designation, @Nullable String location) {}

    /** @param label its number as printed, without punctuation: ১, ০১, ১.০; null: it has none */
    public record Item(@Nullable String label, String title, String discussion, List<Decision> decisions) {

        public Item {
            decisions = List.copyOf(decisions);
        }
    }

    /**
     * @param label as printed, without punctuation: ১.১, ক; null: it has none
     * @param implementers as written, one each
     */
    public record Decision(@Nullable String label, String words, List<String> implementers) {

        public Decision {
            implementers = List.copyOf(implementers);
        }
    }
}
