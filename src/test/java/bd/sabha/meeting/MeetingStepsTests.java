package bd.sabha.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bd.sabha.calendar.WorkingDays;
import bd.sabha.committee.Recurrence;
import bd.sabha.registry.Documents;
import bd.sabha.support.Engine;
import bd.sabha.support.Mailbox;
import bd.sabha.support.SabhaTest;
import bd.sabha.support.TestOffice;
import bd.sabha.support.TestOffices;
import bd.sabha.workflow.Subject;
import bd.sabha.workflow.TaskInbox;
import bd.sabha.workflow.TaskInbox.InvalidAnswers;
import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.property.Attendee;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SabhaTest
class MeetingStepsTests {

    private static final LocalDate DAY = LocalDate.of(2022, 6, 26);
    private static final LocalTime TIME = LocalTime.of(10, 30);

    @Autowired
    TestOffices offices;

    @Autowired
    Meetings meetings;

    @Autowired
    Notices notices;

    @Autowired
    MeetingSteps steps;

    @Autowired
    AttendanceSheet attendance;

    @Autowired
    TaskInbox inbox;

    @Autowired
    Documents documents;

    @Autowired
    WorkingDays workingDays;

    @Autowired
    Engine engine;

    @Autowired
    Mailbox mailbox;

    @Test
    void eachMemberGetsTheNoticeWithAnInvitation() {
        var office = offices.open();
        var meeting = called(office);

        var mails = mailbox.of(office.upazilaHead(0).email());
        assertThat(mails).hasSize(1);
        assertThat(mailbox.subjectsOf(office.upazilaHead(0).email()))
                .containsExactly("জেলা আইসিটি কমিটির ১২তম সভার নোটিশ");
        assertThat(mailbox.all()).hasSize(6);
        assertThat(text(mails.get(0)))
                .contains("গণপ্রজাতন্ত্রী বাংলাদেশ সরকার\nজেলা প্রশাসকের কার্যালয়\nবাগেরহাট\nআইসিটি শাখা")
                .contains("সভার তারিখ: ২৬ জুন ২০২২ (১২ আষাঢ় ১৪২৯ বঙ্গাব্দ), রবিবার")
                .contains("১। বিগত সভার কার্যবিবরণী পাঠ ও দৃঢ়ীকরণ")
                .contains("ও সদস্য-সচিব, জেলা আইসিটি কমিটি");
        var calendar = calendar(mails.get(0));
        assertThat(calendar.getMethod().getValue()).isEqualTo("REQUEST");
        var event = calendar.getEvents().get(0);
        assertThat(event.getSequence().getValue()).isZero();
        assertThat(event.getOrganizer().getEmail()).isEqualTo(office.secretary().email());
        assertThat(event.getAttendees())
                .extracting(Attendee::getEmail)
                .contains(office.upazilaHead(0).email(), office.chair().email())
                .hasSize(6);
        var kept = documents.of(subject(meeting), "notice").orElseThrow();
        assertThat(kept.html()).contains("সভার নোটিশ").contains("কনফারেন্স রুম").startsWith("<!DOCTYPE html>");
    }

    @Test
    void sendingTheNoticeAgainSendsNothingTwice() {
        var office = offices.open();
        var meeting = called(office);

        steps.sendNotice(meeting);
        engine.runDueJobs();

        assertThat(mailbox.all()).hasSize(6);
    }

    @Test
    void anotherDayIsToldWithAnUpdateOfTheInvitation() {
        var office = offices.open();
        var meeting = called(office);
        var first = calendar(mailbox.of(office.officer().email()).get(0))
                .getEvents()
                .get(0);

        notices.postpone(meeting, DAY.plusDays(2), TIME, "সভাপতির জরুরি সভা", actor(office));
        engine.runDueJobs();

        var mail = mailbox.of(office.officer().email()).get(1);
        assertThat(text(mail)).contains("কারণ: সভাপতির জরুরি সভা").contains("২৮ জুন ২০২২");
        var event = calendar(mail).getEvents().get(0);
        assertThat(event.getUid()).isEqualTo(first.getUid());
        assertThat(event.getSequence().getValue()).isEqualTo(1);
        assertThat(steps.startsAt(meeting).toInstant())
                .isEqualTo(OffsetDateTime.parse("2022-06-28T10:30:00+06:00").toInstant());
        engine.moveTo(DAY, TIME.plusMinutes(1));
        assertThat(inbox.openOn(subject(meeting))).isEmpty();
        engine.moveTo(DAY.plusDays(2), TIME.plusMinutes(1));
        assertThat(inbox.openOn(subject(meeting)))
                .extracting(task -> task.task())
                .containsExactly("record-attendance");
    }

    @Test
    void theCancellationGoesToThoseWhoWereCalled() {
        var office = offices.open();
        var meeting = called(office);

        notices.cancel(meeting, "নির্বাচন", actor(office));
        engine.runDueJobs();

        var mail = mailbox.of(office.officer().email()).get(1);
        assertThat(text(mail)).contains("কারণ: নির্বাচন");
        assertThat(calendar(mail).getMethod().getValue()).isEqualTo("CANCEL");
        assertThat(inbox.openOn(subject(meeting))).isEmpty();
    }

    @Test
    void nobodyIsToldOfAMeetingToWhichNobodyWasCalled() {
        var office = offices.open();
        var meeting = meetings.convene(office.committeeId(), DAY, TIME, "সভাকক্ষ");

        notices.cancel(meeting, "ভুলে আহ্বান", actor(office));
        engine.runDueJobs();

        assertThat(mailbox.all()).isEmpty();
        assertThat(inbox.openOn(subject(meeting))).isEmpty();
    }

    @Test
    void theFirstMeetingHasNoPreviousMinutesOnItsAgenda() {
        var office = offices.open();
        var meeting = meetings.convene(office.committeeId(), DAY, TIME, "সভাকক্ষ");

        assertThat(meetings.agenda(meeting))
                .extracting(AgendaItem::title)
                .containsExactly("ই-নথি বাস্তবায়ন সংক্রান্ত", "ওয়েব পোর্টাল", "বিবিধ");
    }

    @Test
    void theTaskIsNotDoneBeforeEveryMemberIsMarked() {
        var office = offices.open();
        var meeting = called(office);
        engine.moveTo(DAY, TIME.plusMinutes(1));

        assertThatThrownBy(() -> office.secretary().completes(subject(meeting), "record-attendance"))
                .isInstanceOfSatisfying(InvalidAnswers.class, e -> assertThat(e.problems())
                        .extracting(problem -> problem.message())
                        .contains("meeting.problem.unmarked"));
        attendance.everyoneElsePresent(meeting);
        assertThat(meetings.attendance(meeting)).allMatch(attendee -> attendee.presence() == Presence.PRESENT);
    }

    @Test
    void aNoticeOfAPastDayGoesBackToItsDesk() {
        var office = offices.open();
        var meeting = meetings.convene(office.committeeId(), Engine.TODAY, LocalTime.of(8, 0), "সভাকক্ষ");

        assertThatThrownBy(() -> office.secretary().completes(subject(meeting), "prepare-notice"))
                .isInstanceOfSatisfying(InvalidAnswers.class, e -> assertThat(e.problems())
                        .extracting(problem -> problem.message())
                        .containsExactly("meeting.problem.past"));
    }

    @Test
    void theRhythmConvenesTheNextMeetingOnce() {
        // today is 12 June 2022; the third Sunday of June is the 19th
        var office = offices.open(thirdSunday(14));

        engine.runDueJobs();
        steps.convene(office.committeeId());

        assertThat(meetings.of(office.committeeId()))
                .singleElement()
                .satisfies(meeting -> assertThat(meeting.onDate()).isEqualTo("2022-06-19"))
                .satisfies(meeting -> assertThat(meeting.place()).isEqualTo("কনফারেন্স রুম"));
        assertThat(steps.conveneAt(office.committeeId()).toInstant())
                .isEqualTo(OffsetDateTime.parse("2022-07-03T09:00:00+06:00").toInstant());
    }

    @Test
    void aMeetingOnAHolidayMovesToTheNextWorkingDay() {
        workingDays.declareHoliday(LocalDate.of(2022, 8, 21), "জন্মাষ্টমী", "Janmashtami");
        var office = offices.open(thirdSunday(14));
        engine.moveTo(LocalDate.of(2022, 7, 18), LocalTime.NOON);
        engine.moveTo(LocalDate.of(2022, 8, 10), LocalTime.NOON);

        assertThat(meetings.of(office.committeeId()))
                .extracting(MeetingView::onDate)
                .startsWith(LocalDate.of(2022, 8, 22));
    }

    @Test
    void aMeetingHeldEarlierStillAnswersItsRhythm() {
        var office = offices.open(thirdSunday(14));
        engine.runDueJobs();
        var meeting = meetings.of(office.committeeId()).get(0);

        notices.change(
                meeting.id(),
                new NoticeText(1, LocalDate.of(2022, 6, 15), TIME, "সভাকক্ষ", "সভা হবে"),
                meeting.version());

        assertThat(steps.conveneAt(office.committeeId()).toInstant())
                .isEqualTo(OffsetDateTime.parse("2022-07-03T09:00:00+06:00").toInstant());
    }

    private static Recurrence thirdSunday(int conveneDaysBefore) {
        return new Recurrence(0, 1, 3, 7, null, TIME, "কনফারেন্স রুম", conveneDaysBefore);
    }

    private long called(TestOffice office) {
        var meeting = meetings.convene(office.committeeId(), 12, DAY, TIME, "কনফারেন্স রুম");
        office.secretary().completes(subject(meeting), "prepare-notice");
        office.chair().completes(subject(meeting), "approve-notice", "outcome", "approve");
        engine.runDueJobs();
        return meeting;
    }

    private static long actor(TestOffice office) {
        return office.secretary()
                .viewer()
                .holding(office.secretary().postId())
                .orElseThrow()
                .incumbencyId();
    }

    private static Subject subject(long meeting) {
        return Subject.of("meeting", meeting);
    }

    private static String text(MimeMessage mail) {
        return String.join("\n", parts(mail, "text/plain")).replace("\r\n", "\n");
    }

    private static ICalendar calendar(MimeMessage mail) {
        return Biweekly.parse(parts(mail, "text/calendar").get(0)).first();
    }

    private static List<String> parts(Part part, String type) {
        try {
            var found = new ArrayList<String>();
            if (part.isMimeType(type)) {
                found.add(
                        part.getContent() instanceof InputStream stream
                                ? new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                                : part.getContent().toString());
            } else if (part.getContent() instanceof Multipart parts) {
                for (var i = 0; i < parts.getCount(); i++) {
                    found.addAll(parts(parts.getBodyPart(i), type));
                }
            }
            return found;
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
