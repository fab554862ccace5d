package bd.sabha.committee;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** What the recurrence diagram asks about a committee. */
@Component("committeeSteps")
public class CommitteeSteps {

    private final Committees committees;
    private final Clock clock;

    CommitteeSteps(Committees committees, Clock clock) {
        this.committees = committees;
        this.clock = clock;
    }

    public boolean isStanding(long committeeId) {
        return committees.get(committeeId).stands(LocalDate.now(clock));
    }
}
