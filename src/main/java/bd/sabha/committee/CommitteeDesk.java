package bd.sabha.committee;

import bd.sabha.directory.Viewer;
import bd.sabha.workflow.SubjectDesk;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What the task list says about a committee. */
@Component
class CommitteeDesk implements SubjectDesk {

    private final CommitteeRepository committees;

    CommitteeDesk(CommitteeRepository committees) {
        this.committees = committees;
    }

    @Override
    public String kind() {
        return "committee";
    }

    @Override
    public Map<Long, Line> describe(Collection<Long> ids) {
        return committees.findAllById(ids).stream()
                .collect(Collectors.toMap(Committee::key, committee -> new Line(committee.name(), committee.key())));
    }

    @Override
    public Panel panel(long id, Viewer viewer) {
        return new Panel(
                "committees/fragments :: panel",
                Map.of("committee", committees.findById(id).orElseThrow()));
    }
}
