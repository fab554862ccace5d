package bd.sabha.committee;

import bd.sabha.calendar.Format;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.springframework.validation.ValidationUtils;

/**
 * A committee's rhythm as it is typed.
 *
 * @param by weekday or day: which of the two says on which day of the month
 */
record RhythmForm(
        @Nullable Integer everyMonths,
        @Nullable String by,
        @Nullable Integer nth,
        @Nullable Integer weekday,
        @Nullable String dayOfMonth,
        @Nullable String atTime,
        @Nullable String place,
        @Nullable String conveneDaysBefore) {

    private static final String WEEKDAY = "weekday";

    static RhythmForm empty() {
        return new RhythmForm(1, WEEKDAY, 3, 7, "", "10:30", "", "14");
    }

    static RhythmForm of(Recurrence rhythm) {
        return new RhythmForm(
                rhythm.everyMonths(),
                rhythm.nth() == null ? "day" : WEEKDAY,
                rhythm.nth(),
                rhythm.weekday(),
                rhythm.dayOfMonth() == null ? "" : rhythm.dayOfMonth().toString(),
                rhythm.atTime().toString(),
                rhythm.place(),
                Integer.toString(rhythm.conveneDaysBefore()));
    }

    void check(Errors errors) {
        ValidationUtils.rejectIfEmptyOrWhitespace(errors, "place", "committee.form.place.missing");
        rejectUnless(within(everyMonths, 12), errors, "everyMonths", "committee.form.everyMonths.range");
        rejectUnless(within(number(conveneDaysBefore), 90), errors, "conveneDaysBefore", "committee.form.days.range");
        rejectUnless(time() != null, errors, "atTime", "committee.form.atTime.unreadable");
        if (WEEKDAY.equals(by)) {
            rejectUnless(within(nth, 5) && within(weekday, 7), errors, "nth", "committee.form.nth.missing");
        } else {
            rejectUnless(within(number(dayOfMonth), 31), errors, "dayOfMonth", "committee.form.dayOfMonth.range");
        }
    }

    /** The rhythm that was typed; only when {@link #check} found nothing. */
    Recurrence rhythm(long committeeId) {
        var byWeekday = WEEKDAY.equals(by);
        return new Recurrence(
                committeeId,
                Objects.requireNonNull(everyMonths),
                byWeekday ? nth : null,
                byWeekday ? weekday : null,
                byWeekday ? null : number(dayOfMonth),
                Objects.requireNonNull(time()),
                Objects.requireNonNull(place).strip(),
                Objects.requireNonNull(number(conveneDaysBefore)));
    }

    private @Nullable LocalTime time() {
        try {
            return atTime == null ? null : LocalTime.parse(Format.latinDigits(atTime.strip()));
        } catch (DateTimeException unreadable) {
            return null;
        }
    }

    private static @Nullable Integer number(@Nullable String typed) {
        var digits = typed == null ? "" : Format.latinDigits(typed.strip());
        return digits.matches("\\d{1,3}") ? Integer.valueOf(digits) : null;
    }

    private static boolean within(@Nullable Integer number, int last) {
        return number != null && number >= 1 && number <= last;
    }

    private static void rejectUnless(boolean good, Errors errors, String field, String key) {
        if (!good) {
            errors.rejectValue(field, key);
        }
    }
}
