package bd.sabha.minutes;

import bd.sabha.committee.CommitteeAccess;
import bd.sabha.directory.Viewer;
import bd.sabha.registry.DocumentAccess;
import bd.sabha.workflow.Subject;
import org.springframework.stereotype.Component;

/** Who may read a committee may read what it took into its archive. */
@Component
class PastAccess implements DocumentAccess {

    private final PastMinutesTable table;
    private final CommitteeAccess committees;

    PastAccess(PastMinutesTable table, CommitteeAccess committees) {
        this.table = table;
        this.committees = committees;
    }

    @Override
    public boolean allows(Viewer viewer, Subject subject) {
        return subject.kind().equals("past-minutes")
                && table.get(subject.id())
                        .filter(row -> committees.mayRead(row.committeeId(), viewer))
                        .isPresent();
    }
}
