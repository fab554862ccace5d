package bd.sabha.minutes;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * What is printed after the attendance: পরিশিষ্ট 'খ' and on.
 *
 * @param position from 1; the attendance stands before
 * @param text a paragraph, or a row of a table, on each line
 */
@Table("appendix")
public record AppendixText(
        @Id @Nullable Long id, long minutesId, int position, String title, String text, @Version long version) {

    /** The id of an appendix that is kept already. */
    public long key() {
        return Objects.requireNonNull(id, "not kept yet");
    }

    static AppendixText first(long minutesId, int position, String title, String text) {
        return new AppendixText(null, minutesId, position, Words.tidy(title), Words.tidy(text), 0);
    }

    /** The same in other words, as written on top of that version. */
    AppendixText rewritten(String title, String text, long version) {
        return new AppendixText(id, minutesId, position, Words.tidy(title), Words.tidy(text), version);
    }
}
