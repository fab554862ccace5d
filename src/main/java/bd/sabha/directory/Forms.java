package bd.sabha.directory;

import bd.sabha.calendar.Format;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.springframework.validation.ValidationUtils;

/** How what an administrator types is read and checked. */
final class Forms {

    static final String MISSING = "administration.form.missing";

    private static final String USERNAME = "[a-z0-9][a-z0-9._-]{1,39}";
    private static final String ADDRESS = "[^@\\s,;<>]+@[^@\\s,;<>]+\\.[^@\\s,;<>]+";

    private static final int FIRST_YEAR = 1950;
    private static final int LAST_YEAR = 2150;

    /** Longer than any name of an office. */
    private static final int LONGEST = 500;

    private Forms() {}

    /** Without blanks around it, in Unicode's composed form. */
    static String text(@Nullable String typed) {
        return typed == null ? "" : Normalizer.normalize(typed.strip(), Normalizer.Form.NFC);
    }

    static @Nullable String textOrNull(@Nullable String typed) {
        return text(typed).isEmpty() ? null : text(typed);
    }

    /** What was typed, or what stands in for it. */
    static String textOr(@Nullable String typed, @Nullable String other) {
        return text(typed).isEmpty() ? text(other) : text(typed);
    }

    static String shown(@Nullable String kept) {
        return kept == null ? "" : kept;
    }

    static <T> T checked(@Nullable T value) {
        return Objects.requireNonNull(value);
    }

    /** The day that was typed; null: none, or nothing that can be read, or one in no century of an office. */
    static @Nullable LocalDate day(@Nullable String typed) {
        try {
            var day = text(typed).isEmpty() ? null : LocalDate.parse(Format.latinDigits(text(typed)));
            return day == null || day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR ? null : day;
        } catch (DateTimeException unreadable) {
            return null;
        }
    }

    static void require(Errors errors, String... fields) {
        for (var field : fields) {
            ValidationUtils.rejectIfEmptyOrWhitespace(errors, field, MISSING);
        }
    }

    /** Nothing longer than a line or two goes into names and addresses. */
    static void limit(Errors errors, String... fields) {
        for (var field : fields) {
            if (errors.getFieldValue(field) instanceof String typed && typed.length() > LONGEST) {
                errors.rejectValue(field, "administration.form.long", new Object[] {LONGEST}, null);
            }
        }
    }

    static void requireDay(Errors errors, String field, @Nullable String typed) {
        if (day(typed) == null) {
            errors.rejectValue(field, "administration.form.fromOn.unreadable");
        }
    }

    static void checkDay(Errors errors, String field, @Nullable String typed) {
        if (!text(typed).isEmpty()) {
            requireDay(errors, field, typed);
        }
    }

    static void checkAddress(Errors errors, String field, @Nullable String typed) {
        if (!text(typed).isEmpty() && !text(typed).matches(ADDRESS)) {
            errors.rejectValue(field, "administration.form.email.unreadable");
        }
    }

    static void checkUsername(Errors errors, String field, @Nullable String typed) {
        if (!text(typed).isEmpty() && !text(typed).matches(USERNAME)) {
            errors.rejectValue(field, "administration.form.username.unreadable");
        }
    }
}
