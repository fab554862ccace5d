package bd.sabha.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import bd.sabha.meeting.Invitation.Party;
import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Attendee;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class InvitationTests {

    private static final ZoneId DHAKA = ZoneId.of("Asia/Dhaka");
    private static final LocalDateTime STARTS_AT = LocalDateTime.of(2022, 6, 19, 10, 30);

    @Test
    void theRequestCallsTheMembersToTheMeeting() {
        var calendar = read(invitation(0, STARTS_AT).request());
        var event = event(calendar);

        assertThat(calendar.getMethod().getValue()).isEqualTo("REQUEST");
        assertThat(event.getUid().getValue()).isEqualTo("meeting-7-1655000000@sabha");
        assertThat(event.getSequence().getValue()).isZero();
        assertThat(event.getDateStart().getValue().toInstant()).isEqualTo(Instant.parse("2022-06-19T04:30:00Z"));
        assertThat(event.getDuration().getValue().toString()).isEqualTo("PT2H");
        assertThat(event.getSummary().getValue()).isEqualTo("জেলা আইসিটি কমিটির ১২তম সভা");
        assertThat(event.getDescription().getValue()).isEqualTo("আলোচ্যসূচি:\n১। বিবিধ");
        assertThat(event.getLocation().getValue()).isEqualTo("কনফারেন্স রুম, বাগেরহাট");
        assertThat(event.getOrganizer().getEmail()).isEqualTo("acict@bagerhat.gov.bd");
        assertThat(event.getAttendees()).extracting(Attendee::getEmail).containsExactly("uno@rampal.gov.bd");
        assertThat(event.getStatus().isConfirmed()).isTrue();
    }

    @Test
    void whoAnswersForSeveralMembersIsInvitedOnce() {
        assertThat(event(read(invitation(0, STARTS_AT).request())).getAttendees())
                .as("the UNO of Rampal does the work of the vacant post in Mongla too")
                .hasSize(1);
    }

    @Test
    void theTimeIsToldInDhakaWithItsZone() {
        var text = invitation(0, STARTS_AT).request();

        assertThat(text)
                .contains("BEGIN:VTIMEZONE")
                .contains("TZID:Asia/Dhaka")
                .contains("TZOFFSETTO:+0600")
                .contains("DTSTART;TZID=Asia/Dhaka:20220619T103000");
    }

    @Test
    void anotherDayIsTheSameEventInAHigherSequence() {
        var first = event(read(invitation(0, STARTS_AT).request()));
        var second = event(read(invitation(1, STARTS_AT.plusDays(2)).request()));

        assertThat(second.getUid()).isEqualTo(first.getUid());
        assertThat(second.getSequence().getValue()).isEqualTo(1);
        assertThat(second.getDateStart().getValue().toInstant()).isEqualTo(Instant.parse("2022-06-21T04:30:00Z"));
    }

    @Test
    void theCancellationTakesTheSameEventAway() {
        var calendar = read(invitation(2, STARTS_AT).cancel());

        assertThat(calendar.getMethod().getValue()).isEqualTo("CANCEL");
        assertThat(event(calendar).getStatus().isCancelled()).isTrue();
        assertThat(event(calendar).getSequence().getValue()).isEqualTo(2);
        assertThat(event(calendar).getUid().getValue()).isEqualTo("meeting-7-1655000000@sabha");
    }

    private static Invitation invitation(int sequence, LocalDateTime startsAt) {
        return new Invitation(
                "meeting-7-1655000000@sabha",
                sequence,
                Instant.parse("2022-06-05T03:00:00Z"),
                startsAt.atZone(DHAKA),
                "জেলা আইসিটি কমিটির ১২তম সভা",
                "আলোচ্যসূচি:\n১। বিবিধ",
                "কনফারেন্স রুম, বাগেরহাট",
                new Party("সহকারী কমিশনার, আইসিটি শাখা", "acict@bagerhat.gov.bd"),
                List.of(
                        new Party("উপজেলা নির্বাহী অফিসার, রামপাল", "uno@rampal.gov.bd"),
                        new Party("উপজেলা নির্বাহী অফিসার, রামপাল", "uno@rampal.gov.bd"),
                        new Party("প্রধান শিক্ষক, বাগেরহাট", null)));
    }

    private static ICalendar read(String text) {
        return Biweekly.parse(text).first();
    }

    private static VEvent event(ICalendar calendar) {
        return calendar.getEvents().get(0);
    }
}
