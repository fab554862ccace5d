package bd.sabha.directory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** Somebody leaves a post. @param toOn the last day @param seen who held the post when this was asked for */
record DepartureForm(@Nullable Long incumbency, @Nullable String toOn, @Nullable String seen) {

    static DepartureForm empty(LocalDate today) {
        return new DepartureForm(null, today.toString(), "");
    }

    void check(Errors errors) {
        Forms.require(errors, "incumbency");
        Forms.requireDay(errors, "toOn", toOn);
    }

    LocalDate last() {
        return Forms.checked(Forms.day(toOn));
    }
}
