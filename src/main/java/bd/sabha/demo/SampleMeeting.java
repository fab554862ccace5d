package bd.sabha.demo;

import bd.sabha.decision.DecisionText;
import bd.sabha.decision.DecisionText.Assignment;
import bd.sabha.decision.Decisions;
import bd.sabha.demo.SampleData.DecisionData;
import bd.sabha.demo.SampleData.ItemData;
import bd.sabha.demo.SampleOffices.Entered;
import bd.sabha.directory.CurrentRegister;
import bd.sabha.distribution.Dispatches.Purpose;
import bd.sabha.implementer.Resolution;
import bd.sabha.meeting.AttendanceSheet;
import bd.sabha.meeting.Meetings;
import bd.sabha.minutes.MinutesBook;
import bd.sabha.workflow.Subject;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Holds the sample's meeting: notice, attendance, discussion, decisions, signature. */
@Component
@Profile("!production")
class SampleMeeting {

    private static final ZoneId DHAKA = ZoneId.of("Asia/Dhaka");

    private final Meetings meetings;
    private final AttendanceSheet attendance;
    private final MinutesBook minutes;
    private final Decisions decisions;
    private final CurrentRegister register;
    private final SampleDesk desk;
    private final TimeTravel time;

    SampleMeeting(
            Meetings meetings,
            AttendanceSheet attendance,
            MinutesBook minutes,
            Decisions decisions,
            CurrentRegister register,
            SampleDesk desk,
            TimeTravel time) {
        this.meetings = meetings;
        this.attendance = attendance;
        this.minutes = minutes;
        this.decisions = decisions;
        this.register = register;
        this.desk = desk;
        this.time = time;
    }

    /** @return the id of its minutes, signed and distributed */
    long hold(SampleData data, long committeeId, Entered people) {
        var meeting = meetings.next(committeeId).orElseThrow();
        var chair = people.holder(data.committee().chair());
        var secretary = people.holder(data.committee().secretary());
        desk.complete(secretary, meeting.subject(), "prepare-notice", Map.of());
        desk.complete(chair, meeting.subject(), "approve-notice", Map.of("outcome", "approve"));
        time.moveTo(data.meeting()
                .on()
                .atTime(data.committee().time())
                .plusMinutes(1)
                .atZone(DHAKA)
                .toInstant());
        attendance.everyoneElsePresent(meeting.id());
        desk.complete(secretary, meeting.subject(), "record-attendance", Map.of());
        var id = minutes.ofMeeting(meeting.id()).orElseThrow().key();
        write(id, data, people);
        desk.complete(secretary, meeting.subject(), "record-discussion", Map.of());
        var subject = Subject.of("minutes", id);
        desk.complete(secretary, subject, "draft-minutes", Map.of());
        desk.complete(chair, subject, "review-minutes", Map.of("outcome", "approve"));
        time.moveTo(data.meeting()
                .signedOn()
                .atTime(LocalTime.of(11, 0))
                .atZone(DHAKA)
                .toInstant());
        desk.complete(
                chair, subject, "sign-minutes", Map.of("outcome", "electronic", "passphrase", SampleOffices.PASSWORD));
        time.settle();
        return id;
    }

    private void write(long minutesId, SampleData data, Entered people) {
        for (var discussion : minutes.discussions(minutesId))
            minutes.remove(minutesId, discussion.key(), discussion.version());
        var text = data.meeting();
        minutes.rewrite(
                minutesId,
                text.opening(),
                text.closing(),
                minutes.get(minutesId).version());
        for (var item : text.items()) write(minutesId, item, data, people);
    }

    private void write(long minutesId, ItemData item, SampleData data, Entered people) {
        var discussion = minutes.add(minutesId, item.title(), item.discussion());
        long office =
                Objects.requireNonNull(people.offices().get(data.committee().office()));
        for (var decision : item.decisions())
            decisions.add(minutesId, discussion, text(decision, implementers(decision, office, people)));
    }

    /** Whom the decision's words mean, and whom the member-secretary picks. */
    private Set<Long> implementers(DecisionData decision, long office, Entered people) {
        var posts = new LinkedHashSet<Long>();
        for (var line : decision.asWritten()) {
            var meant = register.expressions().resolve(line, office);
            if (meant.isDecided() && meant.kind() != Resolution.Kind.GROUP_ALL_OFFICE_HEADS) {
                posts.addAll(meant.postIds());
            }
        }
        posts.addAll(people.posts(decision.picked()));
        return posts;
    }

    private static DecisionText text(DecisionData decision, Set<Long> posts) {
        return new DecisionText(
                decision.words(),
                posts.stream()
                        .map(post -> new Assignment(post, Purpose.FOR_ACTION))
                        .toList(),
                String.join("\n", decision.asWritten()),
                Objects.requireNonNullElse(decision.deadline(), ""),
                decision.dueOn());
    }
}
