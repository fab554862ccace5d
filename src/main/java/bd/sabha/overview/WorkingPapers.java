package bd.sabha.overview;

import bd.sabha.committee.CommitteeAccess;
import bd.sabha.committee.Committees;
import bd.sabha.directory.Viewer;
import bd.sabha.meeting.MeetingCopies;
import bd.sabha.meeting.MeetingPaper;
import bd.sabha.meeting.MeetingView;
import bd.sabha.registry.Documents;
import bd.sabha.registry.Press;
import bd.sabha.registry.Sheet;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The working paper; it goes out when the member-secretary or the chair sends it to the members who were called. */
@Component
class WorkingPapers implements MeetingPaper {

    private static final String NAME = "working-paper";

    private final WorkingPaperWriter writer;
    private final Committees committees;
    private final CommitteeAccess access;
    private final MeetingCopies copies;
    private final Documents documents;
    private final Press press;
    private final Clock clock;

    WorkingPapers(
            WorkingPaperWriter writer,
            Committees committees,
            CommitteeAccess access,
            MeetingCopies copies,
            Documents documents,
            Press press,
            Clock clock) {
        this.writer = writer;
        this.committees = committees;
        this.access = access;
        this.copies = copies;
        this.documents = documents;
        this.press = press;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Sheet sheet(MeetingView meeting) {
        var paper = writer.paper(meeting);
        return new Sheet(
                "print/working-paper",
                paper.title(),
                committees.get(meeting.committeeId()).locale(),
                Map.of("paper", paper));
    }

    @Override
    public boolean maySend(MeetingView meeting, Viewer viewer) {
        return !meeting.cancelled()
                && access.runs(meeting.committeeId(), viewer)
                && documents.of(meeting.subject(), NAME).isEmpty()
                && copies.haveCalled(meeting);
    }

    @Override
    @Transactional
    public void send(MeetingView meeting) {
        var document = documents
                .of(meeting.subject(), NAME)
                .orElseGet(() -> documents.keep(
                        meeting.subject(),
                        NAME,
                        meeting.committeeId(),
                        null,
                        LocalDate.now(clock),
                        press.print(sheet(meeting))));
        copies.sendPaper(meeting, document);
    }
}
