package bd.sabha.reading;

import java.util.List;

/**
 * Something that a person should look at: repaired, contradicting, missing or unsure. Its words are
 * {@code reading.doubt.<kind in kebab-case>} with the arguments.
 *
 * @param field path in the reading: items[1].decisions[0].implementers
 * @param arguments of the message: what was read, what it was taken for
 * @param sourceText the words concerned, as they stand in the source; empty: something is missing
 */
public record Doubt(String field, Kind kind, List<String> arguments, String sourceText, List<Span> places) {

    public Doubt {
        arguments = List.copyOf(arguments);
        places = List.copyOf(places);
    }

    /** Why it is doubtful. */
    public enum Kind {
        /** Arguments: the word as written, the word it was read as. */
        REPAIRED,
        /** Arguments: weekday written, weekday of that date. */
        WEEKDAY_CONTRADICTS,
        /** Arguments: Bangla date written, Bangla date of the Gregorian one. */
        BANGLA_DATE_CONTRADICTS,
        /** Arguments: place of the memo number's geo code, place of the office. */
        MEMO_PLACE_CONTRADICTS,
        /** Arguments: what is wrong with its groups. */
        MEMO_UNUSUAL,
        /** Argument: the number that two items or decisions have. */
        NUMBER_TWICE,
        /** Arguments: number written, number expected. */
        NUMBER_MISREAD,
        /** The memo is older than the meeting, or the signature than the memo. */
        DATES_OUT_OF_ORDER,
        NO_IMPLEMENTER,
        /** Nobody either, but the sentence names some. Argument: who, as offers. */
        IMPLEMENTER_IN_SENTENCE,
        NO_DECISION,
        NO_TITLE,
        NO_LETTERHEAD,
        NO_CHAIR,
        NO_DATE,
        NO_TIME,
        NO_PLACE,
        NO_ITEMS,
        NO_MEMO_NUMBER,
        NO_MEMO_DATE,
        NO_SIGNATORY,
        NO_DISTRIBUTION,
        NO_CLOSING,
        /** Previous minutes are not mentioned. */
        NOT_CONFIRMED,
        /** Argument: the place or word nobody knows. */
        UNKNOWN_WORD,
        /** A deadline lies in the past, or cannot be computed. Argument: its words. */
        DEADLINE_UNCLEAR,
        /** The chair's name and the one that signs. Arguments: both. */
        SIGNATORIES_DIFFER,
        /** The table's columns were guessed. */
        COLUMNS_GUESSED,
        /** A row had fewer cells than the head. */
        ROW_SHORT,
        /** It fell out of its table and was put back. */
        FELL_OUT_OF_TABLE,
        /** Not readable; kept as it is. */
        ILLEGIBLE,
        /** Text in the file that belongs to no field. */
        LEFT_OVER,
        /** Converted from Bijoy. Argument: a sample. */
        CONVERTED
    }
}
