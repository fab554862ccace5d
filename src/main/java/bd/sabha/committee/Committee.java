package bd.sabha.committee;

import bd.sabha.calendar.Languages;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/**
 * A standing body of an office.
 *
 * @param section the branch printed under the office's name: আইসিটি শাখা
 * @param memoPrefix all of its memo numbers before the issue number, Latin digits
 * @param reminderWorkingDays how many working days before its due date a report is asked for
 * @param reportDays a report is due so many days after the meeting when the decision says nothing else
 * @param language what its papers are written in: bn or en
 * @param issuerPostId who issues what the chair signed; null: the chair
 */
public record Committee(
        @Id @Nullable Long id,
        long officeId,
        String section,
        String name,
        String nameEn,
        long chairPostId,
        long secretaryPostId,
        String memoPrefix,
        int reminderWorkingDays,
        int reportDays,
        @Nullable LocalDate dissolvedOn,
        MinutesLayout minutesLayout,
        String language,
        @Nullable Long issuerPostId,
        @Version long version) {

    /** The id of a committee that is kept already. */
    public long key() {
        if (id == null) {
            throw new IllegalStateException("not kept yet");
        }
        return id;
    }

    /** The name in the reader's language. */
    public String title() {
        return Languages.english() ? nameEn : name;
    }

    /** What its papers are written in. */
    public Locale locale() {
        return Languages.ENGLISH.getLanguage().equals(language) ? Languages.ENGLISH : Languages.BANGLA;
    }

    /** The name as its papers print it. */
    public String printedName() {
        return locale().equals(Languages.ENGLISH) ? nameEn : name;
    }

    /** Whether it still stands on that day. */
    public boolean stands(LocalDate on) {
        return dissolvedOn == null || on.isBefore(dissolvedOn);
    }

    Committee dissolved(LocalDate on) {
        return with(section, on, minutesLayout, language, issuerPostId);
    }

    /** The same with its papers printed otherwise. */
    Committee printing(String section, MinutesLayout layout, String language, @Nullable Long issuerPostId) {
        return with(section, dissolvedOn, layout, language, issuerPostId);
    }

    private Committee with(
            String section,
            @Nullable LocalDate dissolvedOn,
            MinutesLayout layout,
            String language,
            @Nullable Long issuerPostId) {
        return new Committee(
                id,
                officeId,
                section,
                name,
                nameEn,
                chairPostId,
                secretaryPostId,
                memoPrefix,
                reminderWorkingDays,
                reportDays,
                dissolvedOn,
                layout,
                language,
                issuerPostId,
                version);
    }
}
