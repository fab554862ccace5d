package bd.sabha.minutes;

import bd.sabha.calendar.Languages;
import bd.sabha.directory.Viewer;
import bd.sabha.meeting.Wording;
import bd.sabha.meeting.Wordings;
import bd.sabha.workflow.Subject;
import bd.sabha.workflow.SubjectDesk;
import bd.sabha.workflow.TaskInbox.Problem;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the task list says about minutes, and that the chair signs what was shown. */
@Component
class MinutesDesk implements SubjectDesk {

    private static final String KIND = "minutes";

    private final JdbcClient jdbc;
    private final MinutesBook book;
    private final Papers papers;
    private final Folders folders;
    private final Trails trails;
    private final SigningTasks signing;
    private final Glyphs glyphs;
    private final Wording bangla;

    MinutesDesk(
            JdbcClient jdbc,
            MinutesBook book,
            Papers papers,
            Folders folders,
            Trails trails,
            SigningTasks signing,
            Glyphs glyphs,
            Wordings wordings) {
        this.jdbc = jdbc;
        this.book = book;
        this.papers = papers;
        this.folders = folders;
        this.trails = trails;
        this.signing = signing;
        this.glyphs = glyphs;
        this.bangla = wordings.in(Languages.BANGLA);
    }

    private record Described(long id, long committeeId, String committee, int number) {}

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Map<Long, Line> describe(Collection<Long> ids) {
        return jdbc
                .sql(
                        """
                        select minutes.id, minutes.committee_id, committee.name as committee, meeting.number
                        from minutes
                        join meeting on meeting.id = minutes.meeting_id
                        join committee on committee.id = minutes.committee_id
                        where minutes.id = any(?)
                        """)
                .param(ids.toArray(Long[]::new))
                .query(Described.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Described::id, this::line));
    }

    private Line line(Described minutes) {
        return new Line(
                bangla.say("minutes.line", minutes.committee(), bangla.ordinal(minutes.number())),
                minutes.committeeId());
    }

    @Override
    public Panel panel(long id, Viewer viewer) {
        return new Panel(
                "minutes/fragments :: panel",
                Map.of("folder", folders.of(book.get(id), viewer), "trail", trails.of(book.get(id), viewer)));
    }

    /** The signing form carries the text's hash as it was when the page was shown. */
    @Override
    public Map<String, String> given(String task, long id) {
        return signing.given(task, Subject.of(KIND, id), () -> papers.text(id));
    }

    @Override
    public List<Problem> problems(String task, long id, Viewer viewer, Map<String, String> answers) {
        if (task.equals("sign-minutes")) {
            book.requireUnsigned(id);
        }
        if (task.equals("draft-minutes") || task.equals("review-minutes") && "approve".equals(answers.get("outcome"))) {
            return glyphs.problem(papers.text(id)).map(List::of).orElse(List.of());
        }
        return signing.problems(task, Subject.of(KIND, id), () -> papers.text(id), viewer, answers);
    }
}
