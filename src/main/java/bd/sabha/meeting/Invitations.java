package bd.sabha.meeting;

import bd.sabha.calendar.Languages;
import bd.sabha.committee.Committees;
import bd.sabha.directory.PostView;
import bd.sabha.directory.Posts;
import bd.sabha.meeting.Invitation.Party;
import java.time.Clock;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Writes the invitations to the meetings. */
@Component
class Invitations {

    private final NoticeWriter writer;
    private final PaperFrame frame;
    private final Notices notices;
    private final Committees committees;
    private final MeetingRepository meetings;
    private final Posts posts;
    private final Clock clock;

    Invitations(
            NoticeWriter writer,
            PaperFrame frame,
            Notices notices,
            Committees committees,
            MeetingRepository meetings,
            Posts posts,
            Clock clock) {
        this.writer = writer;
        this.frame = frame;
        this.notices = notices;
        this.committees = committees;
        this.meetings = meetings;
        this.posts = posts.in(Languages.BANGLA);
        this.clock = clock;
    }

    Invitation of(MeetingView meeting) {
        var committee = committees.get(meeting.committeeId());
        return new Invitation(
                uid(meeting.id()),
                sequence(meeting),
                clock.instant(),
                meeting.startsAt().atZone(clock.getZone()),
                frame.heading(meeting),
                writer.agendaText(meeting),
                meeting.place(),
                party(posts.get(committee.secretaryPostId())),
                posts.inOrder(committees.memberPosts(committee.key())).stream()
                        .map(Invitations::party)
                        .toList());
    }

    /** With the moment of its creation, so that the meetings of two installations stay two. */
    private String uid(long meetingId) {
        var convenedAt = Objects.requireNonNull(
                meetings.findById(meetingId).orElseThrow().convenedAt(), "nobody was called");
        return "meeting-%d-%d@sabha".formatted(meetingId, convenedAt.getEpochSecond());
    }

    private int sequence(MeetingView meeting) {
        return notices.postponements(meeting.id()).size() + (meeting.cancelled() ? 1 : 0);
    }

    private static Party party(PostView post) {
        return new Party(post.officer().named(), post.email());
    }
}
