package bd.sabha.meeting;

import bd.sabha.registry.Sheet;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The notice that calls the members; it goes out when the chair has approved it. */
@Component
class NoticeOnPaper implements MeetingPaper {

    static final String NAME = "notice";

    private final NoticeWriter writer;
    private final PaperFrame frame;

    NoticeOnPaper(NoticeWriter writer, PaperFrame frame) {
        this.writer = writer;
        this.frame = frame;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Sheet sheet(MeetingView meeting) {
        var notice = writer.paper(meeting);
        var wording = frame.wording(meeting);
        return new Sheet(
                "print/notice",
                wording.say("meeting.mail.notice", notice.heading()),
                wording.language(),
                Map.of("notice", notice));
    }
}
