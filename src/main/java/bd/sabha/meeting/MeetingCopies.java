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
import bd.sabha.registry.Documents.Document;
import bd.sabha.registry.Memos;
import bd.sabha.registry.Press;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Sends what a meeting announces, a copy to each member; sending it again sends nothing twice. */
@Component
public class MeetingCopies {

    private final MeetingMail mail;
    private final NoticeWriter writer;
    private final NoticeOnPaper notice;
    private final Press press;
    private final Memos memos;
    private final Notices notices;
    private final Documents documents;
    private final Dispatches dispatches;
    private final Committees committees;
    private final Posts posts;

    MeetingCopies(
            MeetingMail mail,
            NoticeWriter writer,
            NoticeOnPaper notice,
            Press press,
            Memos memos,
            Notices notices,
            Documents documents,
            Dispatches dispatches,
            Committees committees,
            Posts posts) {
        this.mail = mail;
        this.writer = writer;
        this.notice = notice;
        this.press = press;
        this.memos = memos;
        this.notices = notices;
        this.documents = documents;
        this.dispatches = dispatches;
        this.committees = committees;
        this.posts = posts.in(Languages.BANGLA);
    }

    /** It takes the next number of the committee's file. */
    void sendNotice(MeetingView meeting) {
        var document = documents.of(meeting.subject(), NoticeOnPaper.NAME).orElseGet(() -> keptNotice(meeting));
        send(
                meeting,
                NoticeOnPaper.NAME,
                mail.notice(meeting, document.id()),
                committees.memberPosts(meeting.committeeId()));
    }

    private Document keptNotice(MeetingView meeting) {
        var committee = committees.get(meeting.committeeId());
        var memo = memos.allocate(
                committee.memoPrefix(), meeting.subject(), notice.sheet(meeting).title());
        return documents.keep(
                meeting.subject(),
                NoticeOnPaper.NAME,
                committee.key(),
                memo.id(),
                writer.issuedOn(meeting.id()),
                press.print(notice.sheet(meeting)));
    }

    /** Sends a further paper of the meeting to its members. */
    public void sendPaper(MeetingView meeting, Document document) {
        send(meeting, document.kind(), mail.paper(meeting, document), committees.memberPosts(meeting.committeeId()));
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

    /** Whether the members were called. */
    public boolean haveCalled(MeetingView meeting) {
        return !called(meeting).isEmpty();
    }

    private List<Long> called(MeetingView meeting) {
        return dispatches.of(meeting.subject()).stream()
                .filter(copy -> NoticeOnPaper.NAME.equals(copy.kind()))
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
