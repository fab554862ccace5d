package bd.sabha.minutes;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/**
 * A paper that says what is to be read instead of what stands in signed minutes; their own text stays as it is.
 *
 * @param number within the minutes, from 1; null: withdrawn
 * @param begunBy the incumbency of who began it
 */
public record Corrigendum(
        @Id @Nullable Long id,
        long minutesId,
        @Nullable Integer number,
        Instant begunAt,
        long begunBy,
        @Nullable Instant withdrawnAt,
        @Nullable Long withdrawnBy,
        @Version long version) {

    /** The id of a corrigendum that is kept already. */
    public long key() {
        return Objects.requireNonNull(id, "not kept yet");
    }

    /** Its number, unless it was withdrawn. */
    public int ordinal() {
        return Objects.requireNonNull(number, "withdrawn");
    }

    public boolean withdrawn() {
        return number == null;
    }

    static Corrigendum first(long minutesId, int number, Instant begunAt, long begunBy) {
        return new Corrigendum(null, minutesId, number, begunAt, begunBy, null, null, 0);
    }

    /** The same given up: the next one takes its number. */
    Corrigendum withdrawn(Instant at, long by) {
        return new Corrigendum(id, minutesId, null, begunAt, begunBy, at, by, version);
    }
}
