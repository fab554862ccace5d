package bd.sabha.minutes;

import bd.sabha.minutes.Paper.Field;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What minutes ask of one implementer, laid out.
 *
 * @param to whom it is for, and that it is for action
 * @param memo number of the minutes with its label; null: none yet, and no dates either
 * @param signatory who vouches for the extract: name, designation, role
 */
record ExtractPaper(
        String language,
        List<String> letterhead,
        @Nullable String website,
        @Nullable String memo,
        @Nullable String dateLabel,
        @Nullable String banglaDate,
        @Nullable String date,
        String title,
        List<Field> facts,
        String to,
        List<String> opening,
        List<String> columns,
        List<Row> rows,
        List<String> closing,
        List<String> signatory) {

    /** A decision that he has to carry out, beside the title of its item. */
    record Row(String number, String title, String words) {

        public List<Passage> passages() {
            return Passage.of(Words.paragraphs(words));
        }
    }
}
