package bd.sabha.workflow;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import bd.sabha.support.Engine;
import bd.sabha.support.Mailbox;
import bd.sabha.support.SabhaTest;
import bd.sabha.support.TestOffice;
import bd.sabha.support.TestOffices;
import bd.sabha.workflow.TaskInbox.InvalidAnswers;
import java.time.LocalDate;
import org.assertj.core.api.Assertions;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Walks meeting.bpmn. */
@SabhaTest
@Import(Lifecycle.class)
class MeetingProcessTests {

    private static final LocalDate NEXT_DAY = LocalDate.of(2022, 7, 31);

    @Autowired
    Lifecycle life;

    @Autowired
    TestOffices offices;

    @Autowired
    Engine engine;

    @Autowired
    Mailbox mailbox;

    TestOffice office;
    Subject meeting;

    @BeforeEach
    void convene(@Autowired ProcessEngine processEngine) {
        BpmnAwareTests.init(processEngine);
        office = offices.open();
        meeting = life.convenes(office, 12, Lifecycle.DAY);
    }

    @Test
    void aReturnedNoticeGoesBackToTheMemberSecretary() {
        assertThat(life.process(meeting)).isWaitingAt("prepare-notice");
        office.secretary().completes(meeting, "prepare-notice");
        assertThatThrownBy(() -> office.chair().completes(meeting, "approve-notice", "outcome", "return"))
                .isInstanceOf(InvalidAnswers.class);
        office.chair().decides(meeting, "approve-notice", "return");
        assertThat(life.process(meeting)).isWaitingAt("prepare-notice").hasNotPassed("record-notice-approval");

        life.calls(office, meeting);
        assertThat(life.process(meeting))
                .hasPassed("send-notice")
                .isWaitingAt("awaiting-the-day")
                .isWaitingFor("meeting-postponed");
    }

    @Test
    void theFirstMeetingHasNoMinutesToConfirm() throws Exception {
        life.calls(office, meeting);
        life.meets(office, meeting, Lifecycle.DAY);
        assertThat(life.process(meeting)).isWaitingAt("record-discussion").hasNotPassed("confirm-previous-minutes");

        office.secretary().completes(meeting, "record-discussion");
        assertThat(life.process(meeting)).isWaitingAt("minutes");
        assertThat(life.process(life.minutesOf(meeting))).isWaitingAt("draft-minutes");
    }

    @Test
    void aPostponedMeetingWaitsForItsNewDay() throws Exception {
        life.calls(office, meeting);
        life.does(
                office.secretary(),
                meeting.path() + "/postponements",
                "onDate",
                "2022-06-29",
                "atTime",
                "11:00",
                "reason",
                "সভাপতির সফর");
        engine.runDueJobs();
        assertThat(life.process(meeting)).hasPassed("send-postponement").isWaitingAt("awaiting-the-day");
        Assertions.assertThat(mailbox.of(office.upazilaHead(0).email())).hasSize(2);

        engine.moveTo(Lifecycle.DAY, Lifecycle.TIME);
        assertThat(life.process(meeting)).isWaitingAt("awaiting-the-day");
        engine.moveTo(LocalDate.of(2022, 6, 29), java.time.LocalTime.of(11, 0));
        assertThat(life.process(meeting)).isWaitingAt("record-attendance");
    }

    @Test
    void aCancelledMeetingEnds() throws Exception {
        life.calls(office, meeting);
        life.does(office.chair(), meeting.path() + "/cancellations", "reason", "জরুরি কাজ");
        engine.runDueJobs();
        Assertions.assertThat(life.hasEnded(meeting, "meeting-was-cancelled")).isTrue();
        Assertions.assertThat(mailbox.of(office.upazilaHead(0).email())).hasSize(2);
        engine.moveTo(Lifecycle.DAY, Lifecycle.TIME);
        Assertions.assertThat(mailbox.of(office.upazilaHead(0).email())).hasSize(2);
    }

    @Test
    void theNextMeetingConfirmsThePreviousMinutesAsPresented() throws Exception {
        var minutes = endsWithMinutes();
        var next = nextMeeting();
        assertThat(life.process(next)).isWaitingAt("confirm-previous-minutes");
        office.chair().completes(next, "confirm-previous-minutes", "outcome", "as-presented");
        engine.runDueJobs();

        assertThat(life.process(next)).hasPassed("announce-confirmation").isWaitingAt("record-discussion");
        Assertions.assertThat(life.hasEnded(minutes, "minutes-were-confirmed")).isTrue();
        Assertions.assertThat(life.hasEnded(meeting, "meeting-ended")).isTrue();
    }

    @Test
    void amendmentsAreWrittenBeforeTheyAreConfirmed() throws Exception {
        var minutes = endsWithMinutes();
        var next = nextMeeting();
        assertThatThrownBy(
                        () -> office.chair().completes(next, "confirm-previous-minutes", "outcome", "with-amendments"))
                .isInstanceOf(InvalidAnswers.class);
        life.does(
                office.chair(),
                minutes.path() + "/amendments",
                "meetingId",
                String.valueOf(next.id()),
                "paragraph",
                "সিদ্ধান্ত ১.১",
                "words",
                "শেষ তারিখ ৩১ আগস্ট হবে।");
        office.chair().completes(next, "confirm-previous-minutes", "outcome", "with-amendments");
        engine.runDueJobs();
        Assertions.assertThat(life.hasEnded(minutes, "minutes-were-confirmed")).isTrue();
    }

    private Subject endsWithMinutes() throws Exception {
        life.calls(office, meeting);
        life.meets(office, meeting, Lifecycle.DAY);
        office.secretary().completes(meeting, "record-discussion");
        var minutes = life.minutesOf(meeting);
        life.issues(office, minutes);
        return minutes;
    }

    private Subject nextMeeting() throws Exception {
        var next = life.convenes(office, 13, NEXT_DAY);
        life.calls(office, next);
        life.meets(office, next, NEXT_DAY);
        return next;
    }
}
