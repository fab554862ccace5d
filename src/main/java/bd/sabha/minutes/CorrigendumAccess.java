package bd.sabha.minutes;

import bd.sabha.committee.CommitteeAccess;
import bd.sabha.committee.Committees;
import bd.sabha.directory.Viewer;
import bd.sabha.directory.Viewer.Holding;
import bd.sabha.registry.DocumentAccess;
import bd.sabha.workflow.Subject;
import bd.sabha.workflow.TaskInbox;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Who may read corrigenda, begin one, and write in it now. */
@Component
class CorrigendumAccess implements DocumentAccess {

    private static final String KIND = "corrigendum";

    private final Corrigenda corrigenda;
    private final MinutesBook book;
    private final CommitteeAccess committees;
    private final Committees register;
    private final TaskInbox inbox;

    CorrigendumAccess(
            Corrigenda corrigenda, MinutesBook book, CommitteeAccess committees, Committees register, TaskInbox inbox) {
        this.corrigenda = corrigenda;
        this.book = book;
        this.committees = committees;
        this.register = register;
        this.inbox = inbox;
    }

    @Override
    public boolean allows(Viewer viewer, Subject subject) {
        return subject.kind().equals(KIND)
                && committees.mayRead(minutes(corrigenda.get(subject.id())).committeeId(), viewer);
    }

    /** As whom the viewer may begin one: the member-secretary, once nothing more is to be done before the copies. */
    Optional<Holding> beginner(Viewer viewer, Minutes minutes) {
        return inbox.openOn(Subject.of("minutes", minutes.key())).isEmpty()
                ? viewer.holding(register.get(minutes.committeeId()).secretaryPostId())
                : Optional.empty();
    }

    /**
     * @throws NotOpen when it is the viewer's to begin, but not now
     * @throws AccessDeniedException when it is not
     */
    Holding requireBeginner(Viewer viewer, Minutes minutes) {
        return beginner(viewer, minutes).orElseThrow(() -> refusal(viewer, minutes));
    }

    void requireReader(Viewer viewer, Corrigendum corrigendum) {
        committees.requireReader(minutes(corrigendum).committeeId(), viewer);
    }

    boolean mayWrite(Viewer viewer, Corrigendum corrigendum) {
        return inbox.allows(viewer, Subject.of(KIND, corrigendum.key()), "draft-corrigendum");
    }

    /**
     * @throws AlreadySigned when nobody may any more
     * @throws NotOpen when it is the viewer's to write, but not now
     * @throws AccessDeniedException when it is not
     */
    void requireWriter(Viewer viewer, Corrigendum corrigendum) {
        requireReader(viewer, corrigendum);
        if (corrigenda.isSigned(corrigendum)) {
            throw new AlreadySigned(corrigendum.minutesId());
        }
        if (!mayWrite(viewer, corrigendum)) {
            throw refusal(viewer, minutes(corrigendum));
        }
    }

    private RuntimeException refusal(Viewer viewer, Minutes minutes) {
        return viewer.holds(register.get(minutes.committeeId()).secretaryPostId())
                ? new NotOpen(minutes.key())
                : new AccessDeniedException("not the writer of corrigenda of minutes " + minutes.key());
    }

    private Minutes minutes(Corrigendum corrigendum) {
        return book.get(corrigendum.minutesId());
    }
}
