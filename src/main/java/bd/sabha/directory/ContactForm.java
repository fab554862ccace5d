package bd.sabha.directory;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** The representative of an organisation outside the state. @param liaison the post inside that acts for them in Sabha */
record ContactForm(
        @Nullable String organisation,
        @Nullable String organisationEn,
        @Nullable String name,
        @Nullable String nameEn,
        @Nullable String designation,
        @Nullable String designationEn,
        @Nullable String email,
        @Nullable Long liaison) {

    static final ContactForm EMPTY = new ContactForm("", "", "", "", "", "", "", null);

    void check(Errors errors) {
        Forms.require(errors, "organisation", "name", "designation", "email");
        Forms.limit(
                errors, "organisation", "organisationEn", "name", "nameEn", "designation", "designationEn", "email");
        Forms.checkAddress(errors, "email", email);
        if (liaison == null) {
            errors.rejectValue("liaison", "register.contact.liaison.missing");
        }
    }
}
