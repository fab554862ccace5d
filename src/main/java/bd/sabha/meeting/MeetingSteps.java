package bd.sabha.meeting;

import java.util.Date;
import org.springframework.stereotype.Component;

/** The steps of meeting.bpmn and recurrence.bpmn that concern a meeting. */
@Component("meetingSteps")
public class MeetingSteps {

    /** The post that prepares the meeting. */
    public String secretaryPost(long meetingId) {
        throw new UnsupportedOperationException();
    }

    /** The post that presides over it. */
    public String chairPost(long meetingId) {
        throw new UnsupportedOperationException();
    }

    public void recordNoticeApproval(long meetingId, long actor) {
        throw new UnsupportedOperationException();
    }

    public void sendNotice(long meetingId) {
        throw new UnsupportedOperationException();
    }

    public Date startsAt(long meetingId) {
        throw new UnsupportedOperationException();
    }

    public void sendPostponement(long meetingId) {
        throw new UnsupportedOperationException();
    }

    public void sendCancellation(long meetingId) {
        throw new UnsupportedOperationException();
    }

    public Date conveneAt(long committeeId) {
        throw new UnsupportedOperationException();
    }

    public void convene(long committeeId) {
        throw new UnsupportedOperationException();
    }
}
