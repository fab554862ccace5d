package bd.sabha.meeting;

import bd.sabha.committee.CommitteeSection;
import bd.sabha.committee.Committees;
import bd.sabha.directory.Viewer;
import bd.sabha.workflow.TaskInbox;
import bd.sabha.workflow.TaskInbox.OpenTask;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A committee's meetings on its page, the latest first. */
@Component
@Order(10)
class CommitteeMeetings implements CommitteeSection {

    private static final int SHOWN = 24;

    private final Meetings meetings;
    private final Committees committees;
    private final TaskInbox inbox;
    private final Clock clock;

    CommitteeMeetings(Meetings meetings, Committees committees, TaskInbox inbox, Clock clock) {
        this.meetings = meetings;
        this.committees = committees;
        this.inbox = inbox;
        this.clock = clock;
    }

    /** A meeting and what it waits for. */
    record Row(MeetingView meeting, List<OpenTask> open, boolean toCome) {}

    @Override
    public String fragment() {
        return "meetings/section :: meetings";
    }

    @Override
    public Map<String, Object> model(long committeeId, Viewer viewer) {
        var now = LocalDateTime.now(clock);
        var rows = meetings.of(committeeId).stream()
                .limit(SHOWN)
                .map(meeting -> new Row(
                        meeting,
                        inbox.openOn(meeting.subject()),
                        meeting.startsAt().isAfter(now)))
                .toList();
        var mayConvene = viewer.holds(committees.get(committeeId).secretaryPostId());
        return Map.of("meetings", rows, "mayConvene", mayConvene, "meetingsOf", committeeId);
    }

    @Override
    public Optional<Upcoming> upcoming(long committeeId) {
        return meetings.next(committeeId)
                .map(next -> new Upcoming(next.subject().path(), next.number(), next.onDate(), next.atTime()));
    }
}
