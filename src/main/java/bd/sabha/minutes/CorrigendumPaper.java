package bd.sabha.minutes;

import bd.sabha.calendar.Languages;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A corrigendum as it is laid out on paper: what the chair signs. Number, dates and signature come later, see
 * {@link Imprint}.
 *
 * @param language bn or en
 * @param opening which minutes it corrects, a paragraph each
 * @param columns the headings of the table of corrections
 */
record CorrigendumPaper(
        String language,
        List<String> letterhead,
        @Nullable String website,
        String title,
        List<String> opening,
        List<String> columns,
        List<Row> rows,
        List<String> closing,
        String distributionHeading,
        List<Line> distribution) {

    /** @param printed the words that stand in the minutes; @param instead those to be read */
    record Row(String number, String paragraph, String printed, String instead) {}

    /** An entry of the distribution list. */
    record Line(String number, String words) {}

    Locale locale() {
        return "en".equals(language) ? Languages.ENGLISH : Languages.BANGLA;
    }
}
