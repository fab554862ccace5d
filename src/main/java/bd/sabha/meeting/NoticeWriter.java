package bd.sabha.meeting;

import bd.sabha.calendar.Format;
import bd.sabha.calendar.Languages;
import bd.sabha.committee.Committee;
import bd.sabha.committee.Committees;
import bd.sabha.directory.Offices;
import bd.sabha.directory.PostView;
import bd.sabha.directory.Posts;
import bd.sabha.meeting.NoticePaper.Fact;
import bd.sabha.meeting.NoticePaper.Signatory;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Composes what a meeting's notice says, in Bangla whatever the reader of the page has chosen. */
@Component
class NoticeWriter {

    private final Meetings meetings;
    private final Notices notices;
    private final Committees committees;
    private final Posts posts;
    private final Offices offices;
    private final Format format;
    private final MessageSource messages;
    private final Clock clock;

    NoticeWriter(
            Meetings meetings,
            Notices notices,
            Committees committees,
            Posts posts,
            Offices offices,
            Format format,
            MessageSource messages,
            Clock clock) {
        this.meetings = meetings;
        this.notices = notices;
        this.committees = committees;
        this.posts = posts.in(Languages.BANGLA);
        this.offices = offices;
        this.format = format.in(Languages.BANGLA);
        this.messages = messages;
        this.clock = clock;
    }

    NoticePaper paper(MeetingView meeting) {
        var committee = committees.get(meeting.committeeId());
        var office = offices.letterhead(committee.officeId());
        var letterhead = new ArrayList<String>();
        letterhead.add(word("meeting.paper.state"));
        letterhead.addAll(office.lines(committee.section()));
        var issuedOn = issuedOn(meeting.id());
        return new NoticePaper(
                letterhead,
                office.website(),
                word("meeting.paper.notice"),
                heading(meeting),
                format.banglaDate(issuedOn),
                format.date(issuedOn),
                meeting.notice(),
                facts(meeting),
                agenda(meeting.id()),
                signatory(committee),
                counted(posts.inOrder(committees.memberPosts(committee.key())).stream()
                        .map(PostView::title)
                        .toList()));
    }

    /** জেলা আইসিটি কমিটি-এর ১২তম সভা */
    String heading(MeetingView meeting) {
        return word(
                "meeting.paper.heading",
                Genitive.of(committees.get(meeting.committeeId()).name()),
                format.ordinal(meeting.number()));
    }

    List<Fact> facts(MeetingView meeting) {
        return List.of(
                new Fact(
                        word("meeting.paper.chair"),
                        posts.get(meeting.chairPostId()).officer().named()),
                new Fact(
                        word("meeting.paper.date"),
                        word(
                                "meeting.paper.both-dates",
                                format.date(meeting.onDate()),
                                format.banglaDate(meeting.onDate()),
                                format.weekday(meeting.onDate()))),
                new Fact(word("meeting.paper.time"), format.time(meeting.atTime())),
                new Fact(word("meeting.paper.place"), meeting.place()));
    }

    /** The agenda in plain lines. */
    String agendaText(long meetingId) {
        return agenda(meetingId).stream().collect(Collectors.joining("\n", word("meeting.paper.agenda") + ":\n", ""));
    }

    private List<String> agenda(long meetingId) {
        return counted(
                meetings.agenda(meetingId).stream().map(AgendaItem::title).toList());
    }

    /** ১। ই-নথি বাস্তবায়ন, ২। … */
    private List<String> counted(List<String> lines) {
        return IntStream.range(0, lines.size())
                .mapToObj(i -> word("meeting.paper.item", format.number(i + 1), lines.get(i)))
                .toList();
    }

    Signatory signatory(Committee committee) {
        var secretary = posts.get(committee.secretaryPostId()).officer();
        return new Signatory(secretary.name(), secretary.title(), word("meeting.paper.secretary-of", committee.name()));
    }

    String word(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Languages.BANGLA);
    }

    private LocalDate issuedOn(long meetingId) {
        Instant issuedAt =
                notices.approval(meetingId).map(NoticeApproval::approvedAt).orElseGet(clock::instant);
        return issuedAt.atZone(clock.getZone()).toLocalDate();
    }
}
