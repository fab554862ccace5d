package bd.sabha.intake;

import bd.sabha.calendar.Languages;
import bd.sabha.directory.Viewer;
import bd.sabha.meeting.Wording;
import bd.sabha.meeting.Wordings;
import bd.sabha.workflow.SubjectDesk;
import bd.sabha.workflow.TaskInbox.Problem;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the task list says about documents that came in. */
@Component
class IntakeDesk implements SubjectDesk {

    private final JdbcClient jdbc;
    private final Intakes intakes;
    private final MeetingMaking making;
    private final Wording bangla;

    IntakeDesk(JdbcClient jdbc, Intakes intakes, MeetingMaking making, Wordings wordings) {
        this.jdbc = jdbc;
        this.intakes = intakes;
        this.making = making;
        this.bangla = wordings.in(Languages.BANGLA);
    }

    private record Described(long id, String fileName, @Nullable String title) {}

    @Override
    public String kind() {
        return Intake.KIND;
    }

    @Override
    public Map<Long, Line> describe(Collection<Long> ids) {
        return jdbc
                .sql(
                        """
                        select intake.id, intake.file_name,
                               (select reading -> 'title' ->> 'value' from intake_reading
                                 where intake_id = intake.id order by id desc limit 1) as title
                          from intake where intake.id = any(?)
                        """)
                .param(ids.toArray(Long[]::new))
                .query(Described.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Described::id, it -> new Line(line(it), null)));
    }

    private String line(Described it) {
        if (it.title() != null) return it.title();
        return it.fileName().isEmpty() ? bangla.say("intake.pasted") : bangla.say("intake.line", it.fileName());
    }

    @Override
    public Panel panel(long id, Viewer viewer) {
        return new Panel("intake/fragments :: panel", Map.of("intake", intakes.get(id)));
    }

    @Override
    public List<Problem> problems(String task, long id, Viewer viewer, Map<String, String> answers) {
        var outcome = answers.getOrDefault("outcome", "");
        return task.equals("check-reading") && !outcome.equals("discard")
                ? making.problems(id, intakes.draft(id).orElseThrow().draft(), outcome)
                : List.of();
    }
}
