package bd.sabha.directory;

import static bd.sabha.directory.Forms.text;

import bd.sabha.directory.Register.Charge;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * Somebody takes a post over.
 *
 * @param who existing: the person that was picked; new: the person whose names follow
 * @param present whether those who hold the post now leave it or stay beside
 * @param lastOn the last day of those who leave; empty: the day before
 * @param seen who held the post when this was asked for
 */
record TakeoverForm(
        @Nullable String who,
        @Nullable Long person,
        @Nullable String name,
        @Nullable String nameEn,
        @Nullable String email,
        @Nullable String username,
        @Nullable Charge charge,
        @Nullable String fromOn,
        @Nullable Present present,
        @Nullable String lastOn,
        @Nullable String seen) {

    /** What becomes of those who hold the post now. */
    enum Present {
        LEAVES,
        STAYS
    }

    static TakeoverForm empty(LocalDate today) {
        return new TakeoverForm(
                "existing", null, "", "", "", "", Charge.REGULAR, today.toString(), Present.LEAVES, "", "");
    }

    void check(Errors errors) {
        Forms.require(errors, "charge");
        Forms.requireDay(errors, "fromOn", fromOn);
        Forms.checkDay(errors, "lastOn", lastOn);
        if (!isNew()) {
            Forms.require(errors, "person");
            return;
        }
        Forms.require(errors, "name", "nameEn");
        Forms.limit(errors, "name", "nameEn", "email");
        Forms.checkAddress(errors, "email", email);
        Forms.checkUsername(errors, "username", username);
    }

    boolean isNew() {
        return "new".equals(who);
    }

    boolean isRegular() {
        return charge == Charge.REGULAR;
    }

    LocalDate from() {
        return Forms.checked(Forms.day(fromOn));
    }

    /** The last day of those who leave. */
    LocalDate last() {
        var typed = Forms.day(lastOn);
        return typed == null ? from().minusDays(1) : typed;
    }

    PersonForm newPerson() {
        return new PersonForm(name, nameEn, email, username, false, 0L);
    }

    String newName(boolean english) {
        return text(english ? nameEn : name);
    }
}
