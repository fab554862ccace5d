package bd.sabha.directory;

import static bd.sabha.directory.Forms.day;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** Other dates of an incumbency. @param toOn empty: until further notice @param wasFrom what was shown before @param wasTo likewise */
record TenureForm(@Nullable String fromOn, @Nullable String toOn, @Nullable String wasFrom, @Nullable String wasTo) {

    static TenureForm of(Tenure tenure) {
        var from = tenure.fromOn().toString();
        var to = tenure.toOn() == null ? "" : tenure.toOn().toString();
        return new TenureForm(from, to, from, to);
    }

    void check(Errors errors) {
        Forms.requireDay(errors, "fromOn", fromOn);
        Forms.checkDay(errors, "toOn", toOn);
        if (!errors.hasErrors() && day(toOn) != null && Forms.checked(day(toOn)).isBefore(day(fromOn))) {
            errors.rejectValue("toOn", "register.tenure.ends-before");
        }
    }

    /** The incumbency with the dates that were shown. */
    Tenure seen(Tenure tenure) {
        return new Tenure(
                tenure.id(),
                tenure.postId(),
                tenure.personId(),
                tenure.name(),
                tenure.email(),
                tenure.charge(),
                Objects.requireNonNullElse(day(wasFrom), LocalDate.MIN),
                day(wasTo),
                tenure.absent());
    }
}
