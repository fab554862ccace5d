package bd.sabha.reading;

import org.jspecify.annotations.Nullable;

/**
 * By when a decision is to be carried out, or how often.
 *
 * @param value of BY_DATE an ISO date, of IN_MONTH yyyy-MM, of SOFT the word as written, of MONTHLY_BY_DAY the day, of
 *     MONTHLY 1, of MONTHLY_QUOTA how many, of EVERY_N_MONTHS how many months, in Latin digits; else null
 */
public record Deadline(Kind kind, @Nullable String value) {

    public static final Deadline NONE = new Deadline(Kind.NONE, null);

    /** What kind of deadline; all up to NEXT_MEETING name a time that can be computed. */
    public enum Kind {
        BY_DATE,
        IN_MONTH,
        MONTHLY_BY_DAY,
        MONTHLY,
        MONTHLY_QUOTA,
        EVERY_N_MONTHS,
        NEXT_MEETING,
        SOFT,
        NONE;

        /** Whether the value counts something. */
        public boolean isNumber() {
            return this == MONTHLY_BY_DAY || this == MONTHLY || this == MONTHLY_QUOTA || this == EVERY_N_MONTHS;
        }
    }
}
