package bd.sabha.demo;

import bd.sabha.decision.DecisionText;
import bd.sabha.decision.DecisionText.Assignment;
import bd.sabha.decision.Decisions;
import bd.sabha.demo.SampleData.ChosenData;
import bd.sabha.demo.SampleOffices.Entered;
import bd.sabha.distribution.Dispatches.Purpose;
import bd.sabha.meeting.AttendanceSheet;
import bd.sabha.meeting.Meetings;
import bd.sabha.minutes.MinutesBook;
import bd.sabha.minutes.PastMinutes.Item;
import bd.sabha.minutes.PastMinutesBook.Choice;
import bd.sabha.workflow.Subject;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Holds the first committee's meeting, for an example of each document: notice, attendance, discussion, signature. */
@Component
@Profile("!production")
class SampleMeeting {

    private static final ZoneId DHAKA = ZoneId.of("Asia/Dhaka");

    private final Meetings meetings;
    private final AttendanceSheet attendance;
    private final MinutesBook minutes;
    private final Decisions decisions;
    private final SampleChoices choices;
    private final SampleDesk desk;
    private final TimeTravel time;

    SampleMeeting(
            Meetings meetings,
            AttendanceSheet attendance,
            MinutesBook minutes,
            Decisions decisions,
            SampleChoices choices,
            SampleDesk desk,
            TimeTravel time) {
        this.meetings = meetings;
        this.attendance = attendance;
        this.minutes = minutes;
        this.decisions = decisions;
        this.choices = choices;
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

    /** In the words of the paper, as if they were written now. */
    private void write(long minutesId, SampleData data, Entered people) {
        for (var discussion : minutes.discussions(minutesId))
            minutes.remove(minutesId, discussion.key(), discussion.version());
        var paper = SamplePaper.of(data.committee().paper());
        var text = paper.minutes();
        minutes.rewrite(
                minutesId,
                paper.repaired(text.opening()),
                text.closing(),
                minutes.get(minutesId).version());
        var chosen = choices.of(
                data.committee().decisions(),
                text,
                people.office(data.committee().office()),
                people);
        for (var i = 0; i < text.items().size(); i++) {
            write(minutesId, i, text.items().get(i), chosen, data.committee().decisions());
        }
    }

    private void write(long minutesId, int index, Item item, List<Choice> chosen, List<ChosenData> data) {
        var discussion = minutes.add(minutesId, item.title(), item.discussion());
        for (var i = 0; i < item.decisions().size(); i++) {
            var place = i;
            var choice = chosen.stream()
                    .filter(it -> it.item() == index && it.decision() == place)
                    .findFirst();
            var deadline = data.stream()
                    .filter(it -> it.item() == index && it.place() == place)
                    .map(ChosenData::deadline)
                    .filter(Objects::nonNull)
                    .findFirst();
            var decision = item.decisions().get(i);
            decisions.add(
                    minutesId,
                    discussion,
                    text(decision.words(), decision.implementers(), choice, deadline.orElse("")));
        }
    }

    private static DecisionText text(
            String words, List<String> implementers, Optional<Choice> choice, String deadline) {
        return new DecisionText(
                words,
                choice.map(Choice::postIds).orElse(List.of()).stream()
                        .map(post -> new Assignment(post, Purpose.FOR_ACTION))
                        .toList(),
                String.join("\n", implementers),
                deadline,
                choice.map(Choice::dueOn).orElse(null));
    }
}
