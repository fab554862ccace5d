package bd.sabha.minutes;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/** What was said about one subject; its decisions stand beneath it. @param label as an existing paper printed it; null: counted */
public record Discussion(
        @Id @Nullable Long id,
        long minutesId,
        int position,
        @Nullable String label,
        String title,
        String text,
        @Version long version) {

    /** The id of a discussion that is kept already. */
    public long key() {
        return Objects.requireNonNull(id, "not kept yet");
    }

    static Discussion first(long minutesId, int position, String title, String text) {
        return first(minutesId, position, null, title, text);
    }

    static Discussion first(long minutesId, int position, @Nullable String label, String title, String text) {
        return new Discussion(null, minutesId, position, label, Words.tidy(title), Words.tidy(text), 0);
    }

    /** The same in other words, as written on top of that version. */
    Discussion rewritten(String title, String text, long version) {
        return new Discussion(id, minutesId, position, label, Words.tidy(title), Words.tidy(text), version);
    }
}
