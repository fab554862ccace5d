package bd.sabha.meeting;

import bd.sabha.committee.Committees;
import bd.sabha.directory.PostView;
import bd.sabha.registry.Memos;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Composes what a meeting's notice says, in the language of the committee's papers whatever the reader has chosen. */
@Component
class NoticeWriter {

    private final Meetings meetings;
    private final Notices notices;
    private final Committees committees;
    private final PaperFrame frame;
    private final Memos memos;
    private final Clock clock;

    NoticeWriter(
            Meetings meetings, Notices notices, Committees committees, PaperFrame frame, Memos memos, Clock clock) {
        this.meetings = meetings;
        this.notices = notices;
        this.committees = committees;
        this.frame = frame;
        this.memos = memos;
        this.clock = clock;
    }

    NoticePaper paper(MeetingView meeting) {
        var committee = committees.get(meeting.committeeId());
        var wording = frame.wording(meeting);
        var heading = frame.heading(meeting);
        return new NoticePaper(
                frame.head(committee, memos.of(meeting.subject()).orElse(null), issuedOn(meeting.id())),
                wording.say("meeting.paper.notice"),
                heading,
                wording.say("meeting.mail.subject", heading),
                Arrays.stream(meeting.notice().split("\\R+"))
                        .filter(paragraph -> !paragraph.isBlank())
                        .toList(),
                frame.facts(meeting),
                wording.say("meeting.paper.agenda"),
                agenda(meeting),
                frame.secretary(committee),
                wording.say("meeting.paper.members"),
                wording.counted(wording.posts().inOrder(committees.memberPosts(committee.key())).stream()
                        .map(PostView::title)
                        .toList()));
    }

    /** The day on which it was issued; of a draft, today. */
    LocalDate issuedOn(long meetingId) {
        Instant issuedAt =
                notices.approval(meetingId).map(NoticeApproval::approvedAt).orElseGet(clock::instant);
        return issuedAt.atZone(clock.getZone()).toLocalDate();
    }

    /** The agenda in plain lines. */
    String agendaText(MeetingView meeting) {
        var heading = frame.wording(meeting).say("meeting.paper.agenda");
        return agenda(meeting).stream()
                .map(item -> item.number() + " " + item.words())
                .collect(Collectors.joining("\n", heading + ":\n", ""));
    }

    private List<Entry> agenda(MeetingView meeting) {
        return frame.wording(meeting)
                .counted(meetings.agenda(meeting.id()).stream()
                        .map(AgendaItem::title)
                        .toList());
    }
}
