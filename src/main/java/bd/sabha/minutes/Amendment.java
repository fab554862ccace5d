package bd.sabha.minutes;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/**
 * What a meeting changed when it confirmed earlier minutes; the signed text itself stays as it is.
 *
 * @param meetingId the meeting that confirms
 * @param paragraph the number of the amended paragraph, as printed
 */
public record Amendment(
        @Id @Nullable Long id, long minutesId, long meetingId, String paragraph, String words, @Version long version) {

    /** The id of an amendment that is kept already. */
    public long key() {
        return Objects.requireNonNull(id, "not kept yet");
    }

    static Amendment first(long minutesId, long meetingId, String paragraph, String words) {
        return new Amendment(null, minutesId, meetingId, Words.tidy(paragraph), Words.tidy(words), 0);
    }

    /** The same in other words, as written on top of that version. */
    Amendment rewritten(String paragraph, String words, long version) {
        return new Amendment(id, minutesId, meetingId, Words.tidy(paragraph), Words.tidy(words), version);
    }
}
