package bd.sabha.minutes;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/**
 * A row of a corrigendum.
 *
 * @param paragraph where in the minutes, as printed
 * @param printed the words that stand there
 * @param instead the words to be read
 */
public record Correction(
        @Id @Nullable Long id,
        long corrigendumId,
        String paragraph,
        String printed,
        String instead,
        @Version long version) {

    /** The id of a correction that is kept already. */
    public long key() {
        return Objects.requireNonNull(id, "not kept yet");
    }

    static Correction first(long corrigendumId, CorrectionForm form) {
        return new Correction(null, corrigendumId, form.paragraph(), form.printed(), form.instead(), 0);
    }

    /** The same in other words, as written on top of that version. */
    Correction rewritten(CorrectionForm form, long version) {
        return new Correction(id, corrigendumId, form.paragraph(), form.printed(), form.instead(), version);
    }
}
