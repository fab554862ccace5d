package bd.sabha.committee;

import bd.sabha.calendar.Languages;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * How a committee's papers are to be printed, as it is typed.
 *
 * @param language bn or en
 * @param issuer another post than the chair's that issues the minutes; 0: the chair
 */
record PapersForm(
        @Nullable String section, @Nullable String minutesLayout, @Nullable String language, @Nullable Long issuer) {

    static PapersForm of(Committee committee) {
        return new PapersForm(
                committee.section(), committee.minutesLayout().name(), committee.language(), committee.issuerPostId());
    }

    void check(Errors errors, Committee committee) {
        if (layoutOrNull() == null) {
            errors.rejectValue("minutesLayout", "committee.form.minutesLayout.missing");
        }
        if (!"bn".equals(language) && !"en".equals(language)) {
            errors.rejectValue("language", "committee.form.language.missing");
        }
        if (issuerPost() != null && issuerPost() == committee.chairPostId()) {
            errors.rejectValue("issuer", "committee.form.issuerPost.chair");
        }
    }

    String printedSection() {
        return section == null ? "" : section.strip();
    }

    MinutesLayout layout() {
        return Objects.requireNonNull(layoutOrNull());
    }

    Locale locale() {
        return "en".equals(language) ? Languages.ENGLISH : Languages.BANGLA;
    }

    @Nullable
    Long issuerPost() {
        return issuer == null || issuer == 0 ? null : issuer;
    }

    private @Nullable MinutesLayout layoutOrNull() {
        for (var layout : MinutesLayout.values()) {
            if (layout.name().equals(minutesLayout)) return layout;
        }
        return null;
    }
}
