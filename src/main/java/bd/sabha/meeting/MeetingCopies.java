package bd.sabha.meeting;

import bd.sabha.calendar.Languages;
import bd.sabha.committee.Committees;
import bd.sabha.directory.PostView;
import bd.sabha.directory.Posts;
import bd.sabha.distribution.Dispatches;
import bd.sabha.distribution.Dispatches.Addressee;
import bd.sabha.distribution.Dispatches.Copy;
import bd.sabha.distribution.Dispatches.Purpose;
import bd.sabha.distribution.Letter;
import bd.sabha.registry.Documents;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Sends what a meeting announces, a copy to each member; sending it again sends nothing twice. */
@Component
class MeetingCopies {

    static final String NOTICE = "notice";

    private final MeetingMail mail;
    private final NoticeWriter writer;
    private final NoticePrinter printer;
    private final Notices notices;
    private final Documents documents;
    private final Dispatches dispatches;
    private final Committees committees;
    private final Posts posts;
    private final Clock clock;

    MeetingCopies(
            MeetingMail mail,
            NoticeWriter writer,
            NoticePrinter printer,
            Notices notices,
            Documents documents,
            Dispatches dispatches,
            Committees committees,
            Posts posts,
            Clock clock) {
        this.mail = mail;
        this.writer = writer;
        this.printer = printer;
        this.notices = notices;
        this.documents = documents;
        this.dispatches = dispatches;
        this.committees = committees;
        this.posts = posts.in(Languages.BANGLA);
        this.clock = clock;
    }

    void sendNotice(MeetingView meeting) {
        var paper = writer.paper(meeting);
        var document = documents.keep(
                meeting.subject(), NOTICE, meeting.committeeId(), null, LocalDate.now(clock), printer.print(paper));
        send(meeting, NOTICE, mail.notice(meeting, document.id()), committees.memberPosts(meeting.committeeId()));
    }

    void sendPostponement(MeetingView meeting) {
        var history = notices.postponements(meeting.id());
        var letter = mail.postponement(meeting, history.get(history.size() - 1));
        send(meeting, "postponement/" + history.size(), letter, committees.memberPosts(meeting.committeeId()));
    }

    /** Who was never called has nothing to be told. */
    void sendCancellation(MeetingView meeting) {
        var called = called(meeting);
        if (!called.isEmpty()) {
            var cancellation = notices.cancellation(meeting.id()).orElseThrow();
            send(meeting, "cancellation", mail.cancellation(meeting, cancellation), called);
        }
    }

    private List<Long> called(MeetingView meeting) {
        return dispatches.of(meeting.subject()).stream()
                .filter(copy -> NOTICE.equals(copy.kind()))
                .map(Copy::postId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private void send(MeetingView meeting, String kind, Letter letter, Collection<Long> postIds) {
        var subject = meeting.subject();
        var addressees =
                posts.inOrder(postIds).stream().map(MeetingCopies::addressee).toList();
        dispatches.prepare(subject, kind, meeting.committeeId(), letter, addressees);
        dispatches.batches(subject, kind).forEach(batch -> dispatches.startBatch(subject, kind, batch));
    }

    private static Addressee addressee(PostView post) {
        return new Addressee(post.id(), post.title(), null, Purpose.FOR_ACTION, null);
    }
}
