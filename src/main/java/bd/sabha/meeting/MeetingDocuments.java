package bd.sabha.meeting;

import bd.sabha.committee.CommitteeAccess;
import bd.sabha.directory.Viewer;
import bd.sabha.registry.DocumentAccess;
import bd.sabha.workflow.Subject;
import org.springframework.stereotype.Component;

/** Who may read a meeting may read the notice that went out. */
@Component
class MeetingDocuments implements DocumentAccess {

    private final Meetings meetings;
    private final CommitteeAccess access;

    MeetingDocuments(Meetings meetings, CommitteeAccess access) {
        this.meetings = meetings;
        this.access = access;
    }

    @Override
    public boolean allows(Viewer viewer, Subject subject) {
        return "meeting".equals(subject.kind())
                && access.mayRead(meetings.get(subject.id()).committeeId(), viewer);
    }
}
