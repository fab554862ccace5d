package bd.sabha.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bd.sabha.decision.DecisionText;
import bd.sabha.decision.Decisions;
import bd.sabha.distribution.Dispatches;
import bd.sabha.meeting.AttendanceSheet;
import bd.sabha.registry.Documents;
import bd.sabha.registry.Memos;
import bd.sabha.support.Engine;
import bd.sabha.support.SabhaTest;
import bd.sabha.support.TestOffice;
import bd.sabha.support.TestOffice.Person;
import bd.sabha.support.TestOffices;
import bd.sabha.workflow.Subject;
import bd.sabha.workflow.TaskInbox;
import bd.sabha.workflow.TaskInbox.InvalidAnswers;
import java.time.LocalTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** From the draft to the next meeting's confirmation, along the diagrams. */
@SabhaTest
@Import(MinutesOffice.class)
class MinutesProcessTests {

    @Autowired
    MinutesOffice tools;

    @Autowired
    TestOffices offices;

    @Autowired
    Engine engine;

    @Autowired
    TaskInbox inbox;

    @Autowired
    AttendanceSheet attendance;

    @Autowired
    MinutesBook book;

    @Autowired
    Decisions decisions;

    @Autowired
    Amendments amendments;

    @Autowired
    Confirmations confirmations;

    @Autowired
    Memos memos;

    @Autowired
    Documents documents;

    @Autowired
    Dispatches dispatches;

    private TestOffice office;

    @BeforeEach
    void anOffice() {
        office = offices.open();
    }

    @Test
    void returnedMinutesGoBackToTheDraftsman() {
        var minutes = discussed(12, 7);
        office.secretary().completes(minutes, "draft-minutes");
        office.chair().decides(minutes, "review-minutes", "return");
        assertThat(waitsAt(minutes)).isEqualTo("draft-minutes");
        office.secretary().completes(minutes, "draft-minutes");
        assertThat(waitsAt(minutes)).isEqualTo("review-minutes");
    }

    @Test
    void signedMinutesAreNumberedKeptAndSent() {
        var minutes = signed(12, 7);
        assertThat(memos.of(minutes)).isPresent();
        assertThat(documents.of(minutes, "minutes")).isPresent();
        assertThat(dispatches.of(minutes)).hasSize(3).allMatch(copy -> copy.deliveredAt() != null);
        assertThat(inbox.openOn(minutes)).isEmpty();
    }

    @Test
    void nobodySignsAnotherTextThanTheOneShown() {
        var minutes = reviewed(12, 7);
        assertThatThrownBy(() -> office.chair()
                        .completes(minutes, "sign-minutes", "outcome", "by-hand", "sha256", "0".repeat(64)))
                .isInstanceOf(InvalidAnswers.class);
        assertThat(waitsAt(minutes)).isEqualTo("sign-minutes");
    }

    @Test
    void theNextMeetingConfirmsWithAnAmendmentAndEndsTheMinutes() {
        var minutes = signed(12, 7);
        var next = held(13, 40);
        assertThatThrownBy(() -> office.chair().decides(next, "confirm-previous-minutes", "with-amendments"))
                .isInstanceOf(InvalidAnswers.class);
        amendments.add(minutes.id(), next.id(), "১.১", "“শতভাগ” স্থলে “৯০ শতাংশ” হবে।");
        office.chair().decides(next, "confirm-previous-minutes", "with-amendments");
        engine.runDueJobs();
        var confirmation = confirmations.of(minutes.id()).orElseThrow();
        assertThat(confirmation.meetingId()).isEqualTo(next.id());
        assertThat(confirmation.announcedAt()).isNotNull();
        assertThat(waitsAt(next)).isEqualTo("record-discussion");
    }

    private Subject signed(int number, int daysAhead) {
        var minutes = reviewed(number, daysAhead);
        office.chair().signs(minutes, "sign-minutes");
        engine.runDueJobs();
        return minutes;
    }

    private Subject reviewed(int number, int daysAhead) {
        var minutes = discussed(number, daysAhead);
        office.secretary().completes(minutes, "draft-minutes");
        office.chair().decides(minutes, "review-minutes", "approve");
        return minutes;
    }

    /** Minutes whose discussion is recorded, with a decision for the upazila heads. */
    private Subject discussed(int number, int daysAhead) {
        var meeting = held(number, daysAhead);
        var minutes = book.ofMeeting(meeting.id()).orElseThrow().key();
        var heads = office.upazilaHeads().stream().map(Person::postId).toList();
        decisions.add(
                minutes,
                book.discussions(minutes).get(0).key(),
                DecisionText.forAction("শতভাগ ই-ফাইলিং করতে হবে।", heads, ""));
        office.secretary().completes(meeting, "record-discussion");
        engine.runDueJobs();
        return Subject.of("minutes", minutes);
    }

    /** A meeting whose day has come, with everybody present. */
    private Subject held(int number, int daysAhead) {
        var day = Engine.TODAY.plusDays(daysAhead);
        var meeting = Subject.of("meeting", tools.meeting(office, number, day));
        office.secretary().completes(meeting, "prepare-notice");
        office.chair().decides(meeting, "approve-notice", "approve");
        engine.moveTo(day, LocalTime.of(12, 31));
        attendance.everyoneElsePresent(meeting.id());
        office.secretary().completes(meeting, "record-attendance");
        engine.runDueJobs();
        return meeting;
    }

    private String waitsAt(Subject subject) {
        return inbox.openOn(subject).get(0).task();
    }
}
