package bd.sabha.minutes;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes minutes in that exist on paper: as a meeting that was held, or only into the archive. Everything is recorded or
 * nothing; the same paper again gives what was recorded first.
 */
@Component
@Transactional
public class PastMinutesBook {

    PastMinutesBook() {}

    /**
     * A decision that is to become directives. Those that nobody chose are recorded without any.
     *
     * @param item which of the paper's items, from 0; @param decision which of its decisions, from 0
     * @param postIds who has to act, in the printed order
     * @param dueOn their reports are due; null: after the committee's usual number of days, counted from today
     */
    public record Choice(int item, int decision, List<Long> postIds, @Nullable LocalDate dueOn) {}

    /** The file that was read, as it was given. */
    public record Original(String fileName, String mediaType, byte[] bytes) {}

    /**
     * Records the meeting, its signed minutes, their memo and documents, and starts their process.
     *
     * @return the id of the minutes
     */
    public long record(
            long committeeId, PastMinutes text, List<Choice> decisions, Original file, long actorIncumbency) {
        throw new UnsupportedOperationException("not written yet");
    }

    /**
     * Keeps the paper in the committee's archive, without a meeting and without anything to do.
     *
     * @return the id of the document
     */
    public long archive(long committeeId, PastMinutes text, Original file, long actorIncumbency) {
        throw new UnsupportedOperationException("not written yet");
    }
}
