package bd.sabha.intake;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The steps of intake.bpmn. */
@Component("intakeSteps")
@Transactional
public class IntakeSteps {

    private final Intakes intakes;
    private final IntakeTable table;
    private final MeetingMaking making;

    IntakeSteps(Intakes intakes, IntakeTable table, MeetingMaking making) {
        this.intakes = intakes;
        this.table = table;
        this.making = making;
    }

    public String secretaryPost(long intakeId) {
        return String.valueOf(intakes.get(intakeId).postId());
    }

    /** Reads the document; that it is none that can be read is a result, not a failure. */
    public void read(long intakeId) {
        intakes.readNow(intakeId);
    }

    public boolean wasRefused(long intakeId) {
        return intakes.read(intakeId).orElseThrow().refusal() != null;
    }

    /** It becomes a meeting's minutes, with the directives that were chosen. */
    public void recordMeeting(long intakeId, long actor) {
        if (!table.lock(intakeId).settled()) making.makeMeeting(intakeId, actor);
    }

    /** It lies in the committee's archive from now on, and nothing more. */
    public void keepDocument(long intakeId, long actor) {
        if (!table.lock(intakeId).settled()) making.archive(intakeId, actor);
    }

    public void recordDiscard(long intakeId, long actor) {
        table.wasDiscarded(intakeId, actor);
    }
}
