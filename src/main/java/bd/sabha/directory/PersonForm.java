package bd.sabha.directory;

import static bd.sabha.directory.Forms.shown;
import static bd.sabha.directory.Forms.text;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** What an administrator types about a person. @param username empty: no account */
record PersonForm(
        @Nullable String name,
        @Nullable String nameEn,
        @Nullable String email,
        @Nullable String username,
        @Nullable Boolean administrator,
        @Nullable Long version) {

    static final PersonForm EMPTY = new PersonForm("", "", "", "", false, 0L);

    static PersonForm of(People.Row row) {
        return new PersonForm(
                row.name(),
                row.nameEn(),
                shown(row.email()),
                shown(row.username()),
                row.administrator(),
                row.version());
    }

    void check(Errors errors) {
        Forms.require(errors, "name", "nameEn");
        Forms.limit(errors, "name", "nameEn", "email");
        Forms.checkAddress(errors, "email", email);
        Forms.checkUsername(errors, "username", username);
    }

    boolean withAccount() {
        return !text(username).isEmpty();
    }

    boolean isAdministrator() {
        return Boolean.TRUE.equals(administrator);
    }
}
