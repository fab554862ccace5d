package bd.sabha.directory;

import bd.sabha.directory.Register.Charge;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.springframework.validation.ValidationUtils;

/** What an administrator types to enter somebody or something into the register. */
final class Forms {

    private static final String MISSING = "administration.form.missing";

    private Forms() {}

    /** @param username empty: no account */
    record Person(
            @Nullable String name,
            @Nullable String nameEn,
            @Nullable String email,
            @Nullable String username,
            @Nullable Boolean administrator) {

        static final Person EMPTY = new Person("", "", "", "", false);

        void check(Errors errors) {
            require(errors, "name", "nameEn");
            if (username != null && !username.isBlank() && !username.strip().matches("[a-z0-9][a-z0-9._-]{1,39}")) {
                errors.rejectValue("username", "administration.form.username.unreadable");
            }
        }

        boolean withAccount() {
            return username != null && !username.isBlank();
        }
    }

    /** An office and where it stands. */
    record Office(
            @Nullable Long parentId,
            @Nullable Integer layer,
            @Nullable String name,
            @Nullable String nameEn,
            @Nullable String place,
            @Nullable String placeEn,
            @Nullable String website,
            @Nullable String email) {

        static final Office EMPTY = new Office(null, 5, "", "", "", "", "", "");

        void check(Errors errors) {
            require(errors, "name", "nameEn");
            if (layer == null || layer < 1 || layer > 6) {
                errors.rejectValue("layer", MISSING);
            }
        }
    }

    /** A post of an office. */
    record Post(
            @Nullable Long officeId,
            @Nullable String designation,
            @Nullable String designationEn,
            @Nullable Boolean head,
            @Nullable String email) {

        static final Post EMPTY = new Post(null, "", "", false, "");

        void check(Errors errors) {
            require(errors, "officeId", "designation", "designationEn");
        }
    }

    /** Somebody takes over a post. */
    record Appointment(@Nullable Long personId, @Nullable Long post, @Nullable Charge charge, @Nullable String fromOn) {

        static Appointment empty(LocalDate today) {
            return new Appointment(null, null, Charge.REGULAR, today.toString());
        }

        void check(Errors errors) {
            require(errors, "personId", "post", "charge");
            if (from() == null) {
                errors.rejectValue("fromOn", "administration.form.fromOn.unreadable");
            }
        }

        @Nullable
        LocalDate from() {
            try {
                return fromOn == null ? null : LocalDate.parse(fromOn);
            } catch (DateTimeException unreadable) {
                return null;
            }
        }
    }

    static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    static @Nullable String textOrNull(@Nullable String typed) {
        return text(typed).isEmpty() ? null : text(typed);
    }

    static <T> T checked(@Nullable T value) {
        return Objects.requireNonNull(value);
    }

    private static void require(Errors errors, String... fields) {
        for (var field : fields) {
            ValidationUtils.rejectIfEmptyOrWhitespace(errors, field, MISSING);
        }
    }
}
