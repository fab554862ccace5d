package bd.sabha.decision;

import java.util.List;
import org.springframework.stereotype.Component;

/** What the diagram of minutes does with their decisions: one directive for each who has to act. */
@Component("decisionSteps")
public class DecisionSteps {

    private final Issuance issuance;

    DecisionSteps(Issuance issuance) {
        this.issuance = issuance;
    }

    /** Writes a directive for each implementer who has to act, a hundred to a batch; a second time changes nothing. */
    public void prepareDirectives(long minutesId) {
        issuance.prepare(minutesId);
    }

    /** The batches with directives whose process does not run yet. */
    public List<Integer> batches(long minutesId) {
        return issuance.batches(minutesId);
    }

    /** Starts the processes of a batch and notes it in the same transaction: a crash neither loses nor repeats one. */
    public void issueBatch(long minutesId, int batch) {
        issuance.issueBatch(minutesId, batch);
    }
}
