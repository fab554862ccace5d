package bd.sabha.minutes;

import bd.sabha.committee.CommitteeAccess;
import bd.sabha.committee.Committees;
import bd.sabha.decision.MinutesEditing;
import bd.sabha.directory.Viewer;
import bd.sabha.registry.DocumentAccess;
import bd.sabha.registry.Signatures;
import bd.sabha.workflow.Subject;
import bd.sabha.workflow.TaskInbox;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Who may read minutes, and who may write in them now: whoever has a task open that says so. */
@Component
class MinutesAccess implements MinutesEditing, DocumentAccess {

    private final MinutesBook book;
    private final Confirmations confirmations;
    private final Signatures signatures;
    private final CommitteeAccess committees;
    private final Committees register;
    private final TaskInbox inbox;

    MinutesAccess(
            MinutesBook book,
            Confirmations confirmations,
            Signatures signatures,
            CommitteeAccess committees,
            Committees register,
            TaskInbox inbox) {
        this.book = book;
        this.confirmations = confirmations;
        this.signatures = signatures;
        this.committees = committees;
        this.register = register;
        this.inbox = inbox;
    }

    @Override
    public boolean allows(Viewer viewer, long minutesId) {
        return mayWrite(viewer, book.get(minutesId));
    }

    @Override
    public boolean allows(Viewer viewer, Subject subject) {
        return subject.kind().equals("minutes")
                && committees.mayRead(book.get(subject.id()).committeeId(), viewer);
    }

    boolean mayWrite(Viewer viewer, Minutes minutes) {
        return !isSigned(minutes)
                && (inbox.allows(viewer, Subject.of("minutes", minutes.key()), "draft-minutes")
                        || inbox.allows(viewer, Subject.of("meeting", minutes.meetingId()), "record-discussion"));
    }

    /** Whether the viewer may write what that meeting changes in the minutes before it. */
    boolean mayAmend(Viewer viewer, long meetingId) {
        return inbox.allows(viewer, Subject.of("meeting", meetingId), "confirm-previous-minutes");
    }

    boolean mayRead(Viewer viewer, Minutes minutes) {
        return committees.mayRead(minutes.committeeId(), viewer);
    }

    void requireReader(Viewer viewer, Minutes minutes) {
        committees.requireReader(minutes.committeeId(), viewer);
    }

    /**
     * @throws AlreadySigned when nobody may any more
     * @throws NotOpen when it is the viewer's to write, but not now
     * @throws AccessDeniedException when it is not the viewer's
     */
    void requireWriter(Viewer viewer, Minutes minutes) {
        requireReader(viewer, minutes);
        if (isSigned(minutes)) {
            throw new AlreadySigned(minutes.key());
        }
        if (!mayWrite(viewer, minutes)) {
            refuse(viewer, minutes, register.get(minutes.committeeId()).secretaryPostId());
        }
    }

    /**
     * @throws NotOpen when it is the viewer's to amend, but not now
     * @throws AccessDeniedException when it is not the viewer's, or the meeting has other minutes before it
     */
    void requireAmender(Viewer viewer, Minutes minutes, long meetingId) {
        requireReader(viewer, minutes);
        if (confirmations.before(meetingId).filter(id -> id == minutes.key()).isEmpty()) {
            throw new AccessDeniedException("meeting " + meetingId + " does not confirm minutes " + minutes.key());
        }
        if (!mayAmend(viewer, meetingId)) {
            refuse(viewer, minutes, register.get(minutes.committeeId()).chairPostId());
        }
    }

    private void refuse(Viewer viewer, Minutes minutes, long postId) {
        if (viewer.holds(postId)) {
            throw new NotOpen(minutes.key());
        }
        throw new AccessDeniedException("not the writer of minutes " + minutes.key());
    }

    private boolean isSigned(Minutes minutes) {
        return signatures.of(Subject.of("minutes", minutes.key())).isPresent();
    }
}
