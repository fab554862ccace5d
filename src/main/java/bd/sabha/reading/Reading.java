package bd.sabha.reading;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was read of minutes; a null or empty part is not in the source. Words are as printed, in NFC, runs of blanks as one,
 * list marks and final punctuation dropped where the field is a name; text of several paragraphs has line ends between
 * them, rows of a table have tabs.
 *
 * @param text of the manuscript, to which all places refer
 * @param language bn or en: in what most of it is written
 * @param layout how the items are set; null: there are none, or nothing tells
 * @param columns the headings of their table, from left to right, or the labels of their prose (আলোচ্য সূচি, আলোচনা, সিদ্ধান্ত);
 *     empty: lost
 * @param memoDateBangla as printed, without তারিখ and বঙ্গাব্দ
 * @param signatory who signs the minutes; @param issuedBy who signs below the distribution
 * @param signatureDate the stamp above the name
 */
public record Reading(
        String text,
        String language,
        @Nullable Found<String> title,
        List<Found<String>> officeLines,
        @Nullable Found<String> website,
        @Nullable Person chair,
        @Nullable Found<LocalDate> date,
        @Nullable Found<LocalTime> time,
        @Nullable Found<String> place,
        @Nullable Found<String> attendance,
        @Nullable Found<String> opening,
        Previous previous,
        @Nullable Layout layout,
        List<Found<String>> columns,
        List<Item> items,
        @Nullable Found<String> closing,
        @Nullable Found<String> memoNo,
        @Nullable Found<LocalDate> memoDate,
        @Nullable Found<String> memoDateBangla,
        @Nullable Person signatory,
        @Nullable Person issuedBy,
        @Nullable Found<LocalDate> signatureDate,
        @Nullable Found<String> distributionHeading,
        List<Found<String>> distribution,
        List<Doubt> doubts) {

    /** The same with other doubts. */
    public Reading with(List<Doubt> other) {
        return new Reading(
                text,
                language,
                title,
                officeLines,
                website,
                chair,
                date,
                time,
                place,
                attendance,
                opening,
                previous,
                layout,
                columns,
                items,
                closing,
                memoNo,
                memoDate,
                memoDateBangla,
                signatory,
                issuedBy,
                signatureDate,
                distributionHeading,
                distribution,
                List.copyOf(other));
    }

    /** How items are set: discussion, decision, implementer; the number before them; the title apart too; no table. */
    public enum Layout {
        THREE_COLUMNS,
        FOUR_COLUMNS,
        FIVE_COLUMNS,
        PROSE
    }

    /** Who presides or signs. @param location an office or place written after the designation */
    public record Person(
            @Nullable Found<String> name, @Nullable Found<String> designation, @Nullable Found<String> location) {}

    /** What the opening says of the previous minutes. @param readBy who read them out */
    public record Previous(
            Found<Boolean> confirmed,
            Found<Boolean> unanimous,
            Found<Boolean> amended,
            @Nullable Found<String> readBy) {}

    /**
     * @param no as printed, without punctuation; @param noCorrected when that is evidently misread
     * @param discussion all of it but the title, up to a table that stands in it; @param afterTable what follows the table
     * @param reports who has reported for which month, as the discussion says
     * @param cited decisions of another meeting that the discussion quotes
     */
    public record Item(
            @Nullable Found<String> no,
            @Nullable Found<String> noCorrected,
            @Nullable Found<String> title,
            @Nullable Found<String> discussion,
            @Nullable Found<String> afterTable,
            List<DecisionRead> decisions,
            @Nullable AttachedTable table,
            List<Quoted> discussionDeadlines,
            @Nullable Reports reports,
            List<Cited> cited) {}

    /**
     * @param implementers as written, one each; shared by all decisions of an item whose list they are
     * @param hints whom the sentence itself names: offers, never taken for implementers
     */
    public record DecisionRead(
            @Nullable Found<String> no,
            Found<String> text,
            List<Found<String>> implementers,
            Found<Deadline> deadline,
            List<Found<Deadline>> deadlineAlso,
            List<Found<String>> hints) {}

    /** A table within a discussion. @param rows without the head */
    public record AttachedTable(List<String> columns, List<List<String>> rows, List<Span> places) {}

    /** A deadline that the discussion mentions. */
    public record Quoted(Found<String> quote, Deadline deadline) {}

    /** @param period yyyy-MM */
    public record Reports(String period, List<Found<String>> from, Found<String> quote) {}

    public record Cited(String no, Found<String> text) {}
}
