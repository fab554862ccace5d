package bd.sabha.decision;

import bd.sabha.directory.Viewer;
import bd.sabha.workflow.SubjectDesk;
import bd.sabha.workflow.TaskInbox.Problem;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the task list says about a directive: the decision's number and how it begins. */
@Component
class DirectiveDesk implements SubjectDesk {

    private static final int BEGINNING = 110;

    private final JdbcClient jdbc;
    private final DirectiveFiles files;
    private final DirectiveCards cards;
    private final Clock clock;

    DirectiveDesk(JdbcClient jdbc, DirectiveFiles files, DirectiveCards cards, Clock clock) {
        this.jdbc = jdbc;
        this.files = files;
        this.cards = cards;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "directive";
    }

    @Override
    public Map<Long, Line> describe(Collection<Long> ids) {
        return jdbc
                .sql(
                        """
                        select d.id, e.committee_id, n.discussion, n.position, n.lettered, n.item_label, n.label,
                               n.alone, e.words
                        from directive d
                        join decision e on e.id = d.decision_id
                        join decision_number n on n.decision_id = e.id
                        where d.id = any(?)
                        """)
                .param(ids.toArray(Long[]::new))
                .query(Described.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Described::id, Described::line));
    }

    @Override
    public Panel panel(long id, Viewer viewer) {
        return new Panel("directives/show :: papers", Map.of("file", files.of(id)));
    }

    @Override
    public List<Problem> problems(String task, long id, Viewer viewer, Map<String, String> answers) {
        if (!task.equals("review-report") || !"extend".equals(answers.get("outcome"))) {
            return List.of();
        }
        var dueOn = cards.of(id).dueOn();
        try {
            var asked = LocalDate.parse(answers.getOrDefault("newDueOn", ""));
            if (!asked.isAfter(dueOn)) {
                return List.of(new Problem("newDueOn", "decision.extension.notLater", dueOn));
            }
            return asked.isBefore(LocalDate.now(clock))
                    ? List.of(new Problem("newDueOn", "decision.extension.past"))
                    : List.of();
        } catch (DateTimeParseException e) {
            return List.of(new Problem("newDueOn", "decision.extension.noDate"));
        }
    }

    private record Described(
            long id,
            long committeeId,
            int discussion,
            int position,
            boolean lettered,
            @Nullable String itemLabel,
            @Nullable String label,
            boolean alone,
            String words) {

        Line line() {
            var number = new DecisionNumber(discussion, position, lettered, itemLabel, label, alone);
            return new Line(number.text() + " – " + beginning(words), committeeId);
        }

        private static String beginning(String words) {
            var line = words.strip().replaceAll("\\s+", " ");
            if (line.length() <= BEGINNING) {
                return line;
            }
            var space = line.lastIndexOf(' ', BEGINNING);
            return line.substring(0, space > 0 ? space : BEGINNING) + " …";
        }
    }
}
