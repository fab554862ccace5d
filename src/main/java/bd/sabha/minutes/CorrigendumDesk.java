package bd.sabha.minutes;

import bd.sabha.calendar.Languages;
import bd.sabha.directory.Viewer;
import bd.sabha.meeting.Wording;
import bd.sabha.meeting.Wordings;
import bd.sabha.workflow.Subject;
import bd.sabha.workflow.SubjectDesk;
import bd.sabha.workflow.TaskInbox.Problem;
import bd.sabha.workflow.TaskInbox.Remedy;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the task list says about corrigenda, and that the chair signs what was shown. */
@Component
class CorrigendumDesk implements SubjectDesk {

    private static final String KIND = "corrigendum";

    private final JdbcClient jdbc;
    private final Corrigenda corrigenda;
    private final CorrigendumPapers papers;
    private final CorrigendumPages pages;
    private final SigningTasks signing;
    private final Glyphs glyphs;
    private final Wording bangla;

    CorrigendumDesk(
            JdbcClient jdbc,
            Corrigenda corrigenda,
            CorrigendumPapers papers,
            CorrigendumPages pages,
            SigningTasks signing,
            Glyphs glyphs,
            Wordings wordings) {
        this.jdbc = jdbc;
        this.corrigenda = corrigenda;
        this.papers = papers;
        this.pages = pages;
        this.signing = signing;
        this.glyphs = glyphs;
        this.bangla = wordings.in(Languages.BANGLA);
    }

    private record Described(long id, long committeeId, String committee, int meeting, int number) {}

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Map<Long, Line> describe(Collection<Long> ids) {
        return jdbc
                .sql(
                        """
                        select corrigendum.id, minutes.committee_id, committee.name as committee,
                               meeting.number as meeting, coalesce(corrigendum.number, 0) as number
                        from corrigendum
                        join minutes on minutes.id = corrigendum.minutes_id
                        join meeting on meeting.id = minutes.meeting_id
                        join committee on committee.id = minutes.committee_id
                        where corrigendum.id = any(?)
                        """)
                .param(ids.toArray(Long[]::new))
                .query(Described.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Described::id, this::line));
    }

    private Line line(Described it) {
        var of = bangla.say("minutes.line", it.committee(), bangla.ordinal(it.meeting()));
        return new Line(
                bangla.say("minutes.corrigendum.line", of, it.number() == 0 ? "" : bangla.ordinal(it.number())),
                it.committeeId());
    }

    @Override
    public Panel panel(long id, Viewer viewer) {
        return new Panel("corrigenda/fragments :: panel", Map.of("folder", pages.folder(corrigenda.get(id), viewer)));
    }

    @Override
    public Map<String, String> given(String task, long id) {
        return signing.given(task, Subject.of(KIND, id), () -> papers.text(id));
    }

    @Override
    public List<Problem> problems(String task, long id, Viewer viewer, Map<String, String> answers) {
        if (task.equals("draft-corrigendum")) {
            return "withdraw".equals(answers.get("outcome")) ? List.of() : unfinished(id);
        }
        if (task.equals("sign-corrigendum")) {
            corrigenda.requireUnsigned(id);
        }
        return signing.problems(task, Subject.of(KIND, id), () -> papers.text(id), viewer, answers);
    }

    private List<Problem> unfinished(long id) {
        if (corrigenda.corrections(id).isEmpty()) {
            var remedy = new Remedy(Subject.of(KIND, id).path(), "minutes.corrigendum.write");
            return List.of(new Problem("", "minutes.corrigendum.problem.empty", remedy));
        }
        return glyphs.problem(papers.text(id)).map(List::of).orElse(List.of());
    }
}
