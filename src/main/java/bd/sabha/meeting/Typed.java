package bd.sabha.meeting;

import bd.sabha.calendar.Format;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** What somebody typed into a form: kept as typed until it can be read. */
final class Typed {

    private static final int LAST_YEAR = 9999;

    private Typed() {}

    static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    /** A date or a time as it is written on any keyboard. */
    static String latin(@Nullable String typed) {
        return Format.latinDigits(text(typed).strip());
    }

    static void require(String field, String typed, Errors errors) {
        if (typed.isBlank()) {
            errors.rejectValue(field, "meeting.form." + field + ".missing");
        }
    }

    static Optional<LocalDate> date(String field, String typed, Errors errors) {
        return read(field, typed, errors, LocalDate::parse).filter(date -> {
            var written = date.getYear() <= LAST_YEAR;
            if (!written) errors.rejectValue(field, "meeting.form." + field + ".unreadable");
            return written;
        });
    }

    static Optional<LocalTime> time(String field, String typed, Errors errors) {
        return read(field, typed, errors, LocalTime::parse);
    }

    static Optional<Integer> number(String field, String typed, Errors errors) {
        return read(field, typed, errors, Integer::valueOf).filter(number -> {
            if (number < 1) {
                errors.rejectValue(field, "meeting.form." + field + ".unreadable");
            }
            return number > 0;
        });
    }

    private static <T> Optional<T> read(String field, String typed, Errors errors, Function<String, T> reader) {
        try {
            return Optional.of(reader.apply(Format.latinDigits(typed.strip())));
        } catch (DateTimeException | NumberFormatException e) {
            errors.rejectValue(field, "meeting.form." + field + (typed.isBlank() ? ".missing" : ".unreadable"));
            return Optional.empty();
        }
    }
}
