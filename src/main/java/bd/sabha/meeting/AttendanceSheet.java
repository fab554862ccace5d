package bd.sabha.meeting;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Marks who came to a meeting. Whether somebody may is asked before. */
@Component
@Transactional
public class AttendanceSheet {

    private final MeetingRepository meetings;
    private final AttendanceRepository attendance;
    private final Meetings views;

    AttendanceSheet(MeetingRepository meetings, AttendanceRepository attendance, Meetings views) {
        this.meetings = meetings;
        this.attendance = attendance;
        this.views = views;
    }

    /** A member's mark. @param version of the mark that it replaces; 0: there was none */
    public record Mark(long postId, Presence presence, @Nullable String representative, long version) {}

    /**
     * Marks these members, all or none.
     *
     * @throws OptimisticLockingFailureException when somebody else marked one of them differently in the meantime
     */
    public void mark(long meetingId, Collection<Mark> marks) {
        meetings.findLockedById(meetingId).orElseThrow();
        var present = attendance.findByMeetingId(meetingId);
        marks.forEach(mark -> mark(meetingId, mark, present));
    }

    /** Marks every member present who is not marked yet. */
    public void everyoneElsePresent(long meetingId) {
        mark(
                meetingId,
                views.attendance(meetingId).stream()
                        .filter(attendee -> attendee.presence() == null)
                        .map(attendee -> new Mark(attendee.post().id(), Presence.PRESENT, null, 0))
                        .toList());
    }

    private void mark(long meetingId, Mark mark, List<Attendance> marked) {
        var before =
                marked.stream().filter(row -> row.postId() == mark.postId()).findFirst();
        if (before.isEmpty()) {
            attendance.save(Attendance.first(meetingId, mark.postId(), mark.presence(), mark.representative()));
        } else if (!before.get().says(mark.presence(), mark.representative())) {
            attendance.save(before.get().corrected(mark.presence(), mark.representative(), mark.version()));
        }
    }
}
