package bd.sabha.meeting;

import java.time.Clock;
import java.util.Date;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The steps of meeting.bpmn and recurrence.bpmn that concern a meeting. */
@Component("meetingSteps")
@Transactional
public class MeetingSteps {

    /** When a committee has no rhythm any more, the date on which nobody waits for it. */
    private static final Date NEVER = new Date(253_370_764_800_000L);

    private final Meetings meetings;
    private final Notices notices;
    private final MeetingCopies copies;
    private final Rhythm rhythm;
    private final Convening convening;
    private final Clock clock;

    MeetingSteps(
            Meetings meetings, Notices notices, MeetingCopies copies, Rhythm rhythm, Convening convening, Clock clock) {
        this.meetings = meetings;
        this.notices = notices;
        this.copies = copies;
        this.rhythm = rhythm;
        this.convening = convening;
        this.clock = clock;
    }

    /** The post that prepares the meeting. */
    public String secretaryPost(long meetingId) {
        return Long.toString(meetings.get(meetingId).secretaryPostId());
    }

    /** The post that presides over it. */
    public String chairPost(long meetingId) {
        return Long.toString(meetings.get(meetingId).chairPostId());
    }

    /** The chair lets the notice go out. */
    public void recordNoticeApproval(long meetingId, long actor) {
        notices.approve(meetingId, actor);
    }

    /** Calls the members, with an invitation for their calendars. */
    public void sendNotice(long meetingId) {
        copies.sendNotice(meetings.get(meetingId));
    }

    /** When the meeting begins, as it stands now. */
    public Date startsAt(long meetingId) {
        var startsAt = meetings.get(meetingId).startsAt();
        return Date.from(startsAt.atZone(clock.getZone()).toInstant());
    }

    /** Tells the members of the new day. */
    public void sendPostponement(long meetingId) {
        copies.sendPostponement(meetings.get(meetingId));
    }

    /** Tells those who were called that the meeting will not take place. */
    public void sendCancellation(long meetingId) {
        copies.sendCancellation(meetings.get(meetingId));
    }

    /** When the committee's next meeting is to be convened by its rhythm. */
    public Date conveneAt(long committeeId) {
        return rhythm.next(committeeId)
                .map(next -> Date.from(next.conveneAt().toInstant()))
                .orElse(NEVER);
    }

    /** Convenes the meeting that the rhythm asks for now; asked again, it finds that the next one has time. */
    public void convene(long committeeId) {
        rhythm.next(committeeId)
                .filter(next -> !next.conveneAt().toInstant().isAfter(clock.instant()))
                .ifPresent(next -> convening.convene(committeeId, next));
    }
}
