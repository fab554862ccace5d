package bd.sabha.workflow;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import bd.sabha.decision.DecisionText;
import bd.sabha.decision.DecisionText.Assignment;
import bd.sabha.decision.Decisions;
import bd.sabha.distribution.Dispatches.Purpose;
import bd.sabha.meeting.Meetings;
import bd.sabha.minutes.MinutesBook;
import bd.sabha.support.Engine;
import bd.sabha.support.TestOffice;
import bd.sabha.support.TestOffice.Person;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** An office's life told in few words: what its people do on the pages, one thing after the other. */
@TestComponent
class Lifecycle {

    static final LocalDate DAY = LocalDate.of(2022, 6, 26);
    static final LocalTime TIME = LocalTime.of(10, 30);

    private final Meetings meetings;
    private final MinutesBook book;
    private final Decisions decisions;
    private final Engine engine;
    private final RuntimeService runtime;
    private final HistoryService history;
    private final JdbcClient jdbc;
    private final MockMvc pages;

    Lifecycle(
            Meetings meetings,
            MinutesBook book,
            Decisions decisions,
            Engine engine,
            RuntimeService runtime,
            HistoryService history,
            JdbcClient jdbc,
            MockMvc pages) {
        this.meetings = meetings;
        this.book = book;
        this.decisions = decisions;
        this.engine = engine;
        this.runtime = runtime;
        this.history = history;
        this.jdbc = jdbc;
        this.pages = pages;
    }

    Subject convenes(TestOffice office, int number, LocalDate day) {
        return Subject.of("meeting", meetings.convene(office.committeeId(), number, day, TIME, "কনফারেন্স রুম"));
    }

    void calls(TestOffice office, Subject meeting) {
        office.secretary().completes(meeting, "prepare-notice");
        office.chair().completes(meeting, "approve-notice", "outcome", "approve");
        engine.runDueJobs();
    }

    /** The day comes; everybody is there. */
    void meets(TestOffice office, Subject meeting, LocalDate day) throws Exception {
        engine.moveTo(day, TIME);
        does(office.secretary(), meeting.path() + "/attendance", "everyone", "");
        office.secretary().completes(meeting, "record-attendance");
    }

    Subject minutesOf(Subject meeting) {
        return Subject.of("minutes", book.ofMeeting(meeting.id()).orElseThrow().key());
    }

    void decides(Subject minutes, LocalDate dueOn, Person... implementers) {
        var discussion = book.discussions(minutes.id()).get(0);
        var assignments = Stream.of(implementers)
                .map(person -> new Assignment(person.postId(), Purpose.FOR_ACTION))
                .toList();
        decisions.add(
                minutes.id(),
                discussion.key(),
                new DecisionText("ওয়েব পোর্টাল হালনাগাদ করতে হবে।", assignments, "", "", dueOn));
    }

    /** Draft, review, signature, memo number, copies, directives. */
    void issues(TestOffice office, Subject minutes) {
        office.secretary().completes(minutes, "draft-minutes");
        office.chair().completes(minutes, "review-minutes", "outcome", "approve");
        office.chair().signs(minutes, "sign-minutes");
        engine.runDueJobs();
    }

    /** A whole meeting without earlier minutes, up to the directives of its one decision. */
    Subject firstMinutes(TestOffice office, LocalDate dueOn, Person... implementers) throws Exception {
        var meeting = convenes(office, 12, DAY);
        calls(office, meeting);
        meets(office, meeting, DAY);
        var minutes = minutesOf(meeting);
        decides(minutes, dueOn, implementers);
        office.secretary().completes(meeting, "record-discussion");
        issues(office, minutes);
        return minutes;
    }

    /** Minutes that wait for the chair's signature. */
    Subject reviewedMinutes(TestOffice office, Person... implementers) throws Exception {
        var minutes = discussedMinutes(office, "ওয়েব পোর্টাল", implementers);
        office.secretary().completes(minutes, "draft-minutes");
        office.chair().completes(minutes, "review-minutes", "outcome", "approve");
        return minutes;
    }

    /** Minutes that wait for their draft, the first discussion with that title. */
    Subject discussedMinutes(TestOffice office, String title, Person... implementers) throws Exception {
        var meeting = convenes(office, 12, DAY);
        calls(office, meeting);
        meets(office, meeting, DAY);
        var minutes = minutesOf(meeting);
        decides(minutes, LocalDate.of(2022, 7, 28), implementers);
        var first = book.discussions(minutes.id()).get(0);
        book.change(minutes.id(), first.key(), title, first.text(), first.version());
        office.secretary().completes(meeting, "record-discussion");
        return minutes;
    }

    List<Subject> directives(Subject minutes) {
        return jdbc
                .sql(
                        """
                        select d.id from directive d join decision e on e.id = d.decision_id
                        where e.minutes_id = ? order by d.id""")
                .param(minutes.id())
                .query(Long.class)
                .list()
                .stream()
                .map(id -> Subject.of("directive", id))
                .toList();
    }

    /** Sends a form of a page; name, value, name, value. */
    void does(Person person, String path, String... fields) throws Exception {
        var form = post(path).with(csrf()).with(user(person.username()));
        for (var i = 0; i < fields.length; i += 2) form.param(fields[i], fields[i + 1]);
        pages.perform(form).andExpect(status().isSeeOther());
    }

    /** The latest process about the subject, running or ended. */
    ProcessInstance process(Subject subject) {
        var instance = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(subject.path())
                .singleResult();
        if (instance == null) throw new IllegalStateException("nothing runs about " + subject);
        return instance;
    }

    boolean hasEnded(Subject subject, String endEvent) {
        return history.createHistoricActivityInstanceQuery()
                        .activityId(endEvent)
                        .processInstanceId(history.createHistoricProcessInstanceQuery()
                                .processInstanceBusinessKey(subject.path())
                                .finished()
                                .singleResult()
                                .getId())
                        .count()
                == 1;
    }
}
