package bd.sabha.minutes;

import java.util.List;
import java.util.NoSuchElementException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What meetings change in earlier minutes before they confirm them; afterwards nothing. */
@Component
@Transactional
public class Amendments {

    private final AmendmentRepository amendments;
    private final Confirmations confirmations;

    Amendments(AmendmentRepository amendments, Confirmations confirmations) {
        this.amendments = amendments;
        this.confirmations = confirmations;
    }

    @Transactional(readOnly = true)
    public List<Amendment> of(long minutesId) {
        return amendments.findByMinutesIdOrderById(minutesId);
    }

    /** @throws AlreadyConfirmed when the minutes are confirmed */
    public long add(long minutesId, long meetingId, String paragraph, String words) {
        requireUnconfirmed(minutesId);
        return amendments
                .save(Amendment.first(minutesId, meetingId, paragraph, words))
                .key();
    }

    /** @throws OptimisticLockingFailureException when somebody changed it since that version */
    public void change(long minutesId, long amendmentId, String paragraph, String words, long version) {
        requireUnconfirmed(minutesId);
        amendments.save(amendment(minutesId, amendmentId).rewritten(paragraph, words, version));
    }

    /** @throws OptimisticLockingFailureException when somebody changed it since that version */
    public void remove(long minutesId, long amendmentId, long version) {
        requireUnconfirmed(minutesId);
        var amendment = amendment(minutesId, amendmentId);
        if (amendment.version() != version) {
            throw new OptimisticLockingFailureException("amendment " + amendmentId + " has changed");
        }
        amendments.delete(amendment);
    }

    private void requireUnconfirmed(long minutesId) {
        if (confirmations.of(minutesId).isPresent()) {
            throw new AlreadyConfirmed(minutesId);
        }
    }

    private Amendment amendment(long minutesId, long amendmentId) {
        return amendments
                .findByIdAndMinutesId(amendmentId, minutesId)
                .orElseThrow(() -> new NoSuchElementException("no amendment " + amendmentId));
    }
}
