package bd.sabha.overview;

import bd.sabha.committee.CommitteeAccess;
import bd.sabha.directory.Viewer;
import bd.sabha.registry.DocumentAccess;
import bd.sabha.workflow.Subject;
import org.springframework.stereotype.Component;

/** Who may read a committee's papers may read its progress reports. */
@Component
class ProgressReportDocuments implements DocumentAccess {

    private final ProgressReports reports;
    private final CommitteeAccess access;

    ProgressReportDocuments(ProgressReports reports, CommitteeAccess access) {
        this.reports = reports;
        this.access = access;
    }

    @Override
    public boolean allows(Viewer viewer, Subject subject) {
        return ProgressReports.KIND.equals(subject.kind()) && access.mayRead(reports.committeeOf(subject.id()), viewer);
    }
}
