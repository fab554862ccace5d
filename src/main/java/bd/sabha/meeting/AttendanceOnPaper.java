package bd.sabha.meeting;

import bd.sabha.committee.Committees;
import bd.sabha.registry.Documents;
import bd.sabha.registry.Press;
import bd.sabha.registry.Sheet;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The attendance sheet; it is kept when the minutes that it belongs to go out. */
@Component
public class AttendanceOnPaper implements MeetingPaper {

    static final String NAME = "attendance-sheet";

    private final AttendanceWriter writer;
    private final PaperFrame frame;
    private final Meetings meetings;
    private final Committees committees;
    private final Documents documents;
    private final Press press;

    AttendanceOnPaper(
            AttendanceWriter writer,
            PaperFrame frame,
            Meetings meetings,
            Committees committees,
            Documents documents,
            Press press) {
        this.writer = writer;
        this.frame = frame;
        this.meetings = meetings;
        this.committees = committees;
        this.documents = documents;
        this.press = press;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Sheet sheet(MeetingView meeting) {
        var attendance = writer.paper(meeting);
        return new Sheet(
                "print/attendance",
                attendance.title(),
                frame.wording(meeting).language(),
                Map.of("attendance", attendance));
    }

    /** Keeps the sheet as it is now; the first one stays. */
    public void keep(long meetingId) {
        var meeting = meetings.get(meetingId);
        if (documents.of(meeting.subject(), NAME).isEmpty()) {
            var committee = committees.get(meeting.committeeId());
            documents.keep(
                    meeting.subject(), NAME, committee.key(), null, meeting.onDate(), press.print(sheet(meeting)));
        }
    }
}
