package bd.sabha.meeting;

import bd.sabha.directory.Viewer;
import bd.sabha.directory.Viewer.Holding;
import bd.sabha.workflow.TaskInbox;
import java.util.stream.Stream;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Who may change what on a meeting's page. */
@Component
class MeetingGate {

    private final Meetings meetings;
    private final TaskInbox inbox;

    MeetingGate(Meetings meetings, TaskInbox inbox) {
        this.meetings = meetings;
        this.inbox = inbox;
    }

    /**
     * Whether one of these tasks of the member-secretary is open now.
     *
     * @throws AccessDeniedException when it would not be the viewer's
     */
    boolean isOpen(long meetingId, Viewer viewer, String... tasks) {
        var meeting = meetings.get(meetingId);
        if (inbox.allows(viewer, meeting.subject(), tasks)) {
            return true;
        }
        if (!viewer.holds(meeting.secretaryPostId())) {
            throw new AccessDeniedException("not the member-secretary of " + meeting.subject());
        }
        return false;
    }

    /** @throws AccessDeniedException when the viewer is neither member-secretary nor chair */
    long runner(MeetingView meeting, Viewer viewer) {
        return Stream.of(meeting.secretaryPostId(), meeting.chairPostId())
                .flatMap(post -> viewer.holding(post).stream())
                .map(Holding::incumbencyId)
                .findFirst()
                .orElseThrow(() -> new AccessDeniedException("does not run " + meeting.subject()));
    }
}
