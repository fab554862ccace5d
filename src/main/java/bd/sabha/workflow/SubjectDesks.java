package bd.sabha.workflow;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The desks of all kinds of subjects. Looked up late: desks use the task list themselves. */
@Component
class SubjectDesks {

    private final ObjectProvider<SubjectDesk> desks;

    SubjectDesks(ObjectProvider<SubjectDesk> desks) {
        this.desks = desks;
    }

    /** @throws IllegalStateException when no module owns that kind */
    SubjectDesk of(String kind) {
        return all().stream()
                .filter(desk -> desk.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no desk for subjects of kind " + kind));
    }

    private List<SubjectDesk> all() {
        return desks.stream().toList();
    }
}
