package bd.sabha.committee;

import bd.sabha.calendar.Languages;
import bd.sabha.memo.MemoFile;
import bd.sabha.memo.UnreadableMemo;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.springframework.validation.ValidationUtils;

/**
 * A new committee as it is typed.
 *
 * @param issuer chair or secretary: whose office issues its papers
 * @param language what its papers are written in: bn or en
 * @param items its standing items, a line each
 */
record CommitteeForm(
        @Nullable String name,
        @Nullable String nameEn,
        @Nullable Long chair,
        @Nullable Long secretary,
        @Nullable List<Long> members,
        @Nullable String issuer,
        @Nullable String section,
        @Nullable String memoPrefix,
        @Nullable MinutesLayout minutesLayout,
        @Nullable String language,
        @Nullable String items) {

    static CommitteeForm empty() {
        return new CommitteeForm("", "", null, null, List.of(), "chair", "", "", MinutesLayout.FIVE_COLUMNS, "bn", "");
    }

    static List<String> lines(@Nullable String text) {
        return text == null
                ? List.of()
                : text.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }

    void check(Errors errors) {
        ValidationUtils.rejectIfEmptyOrWhitespace(errors, "name", "committee.form.name.missing");
        ValidationUtils.rejectIfEmptyOrWhitespace(errors, "nameEn", "committee.form.nameEn.missing");
        ValidationUtils.rejectIfEmpty(errors, "chair", "committee.form.chair.missing");
        ValidationUtils.rejectIfEmpty(errors, "secretary", "committee.form.secretary.missing");
        if (chair != null && chair.equals(secretary)) {
            errors.rejectValue("secretary", "committee.form.secretary.same");
        }
        checkPrefix(errors);
    }

    List<Long> memberPosts() {
        return members == null ? List.of() : members;
    }

    Committee committee(long officeId) {
        return new Committee(
                null,
                officeId,
                text(section),
                text(name),
                text(nameEn),
                Objects.requireNonNull(chair),
                Objects.requireNonNull(secretary),
                prefix(),
                3,
                21,
                null,
                Objects.requireNonNullElse(minutesLayout, MinutesLayout.FIVE_COLUMNS),
                "en".equals(language) ? "en" : "bn",
                null,
                0);
    }

    private void checkPrefix(Errors errors) {
        try {
            MemoFile.parse(text(memoPrefix));
        } catch (UnreadableMemo unreadable) {
            errors.rejectValue("memoPrefix", unreadable.key(), unreadable.arguments(Languages.reader()), null);
        }
    }

    /** As it is kept; what separates it from the issue number is kept where it is not the usual one. */
    private String prefix() {
        return MemoFile.parse(text(memoPrefix)).prefix();
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
