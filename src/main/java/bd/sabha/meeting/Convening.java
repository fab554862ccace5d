package bd.sabha.meeting;

import bd.sabha.calendar.Languages;
import bd.sabha.committee.Committee;
import bd.sabha.committee.Committees;
import bd.sabha.directory.Posts;
import bd.sabha.meeting.AgendaItem.Kind;
import bd.sabha.workflow.Processes;
import bd.sabha.workflow.Subject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Creates a meeting with the usual words and agenda and sets it going. */
@Component
class Convening {

    private final MeetingRepository meetings;
    private final AgendaItemRepository agenda;
    private final Committees committees;
    private final Posts posts;
    private final Processes processes;
    private final MessageSource messages;
    private final Clock clock;

    Convening(
            MeetingRepository meetings,
            AgendaItemRepository agenda,
            Committees committees,
            Posts posts,
            Processes processes,
            MessageSource messages,
            Clock clock) {
        this.meetings = meetings;
        this.agenda = agenda;
        this.committees = committees;
        this.posts = posts;
        this.processes = processes;
        this.messages = messages;
        this.clock = clock;
    }

    int nextNumber(long committeeId) {
        return meetings.findFirstByCommitteeIdOrderByNumberDesc(committeeId)
                .map(last -> last.number() + 1)
                .orElse(1);
    }

    /** Of a meeting on that day: the free one before all later meetings, or after the last. */
    int numberOn(long committeeId, LocalDate date) {
        var all = meetings.findByCommitteeIdOrderByOnDateDescNumberDesc(committeeId);
        var later = all.stream()
                .filter(meeting -> meeting.onDate().isAfter(date))
                .mapToInt(Meeting::number)
                .min();
        if (later.isEmpty()) return nextNumber(committeeId);
        var taken = all.stream().map(Meeting::number).collect(Collectors.toSet());
        var number = later.getAsInt() - 1;
        while (taken.contains(number)) number--;
        return number;
    }

    /** Convenes the meeting that the committee's rhythm asks for. */
    void convene(long committeeId, Rhythm.Next next) {
        var recurrence = next.recurrence();
        convene(
                committeeId,
                nextNumber(committeeId),
                next.onDate(),
                recurrence.atTime(),
                recurrence.place(),
                next.day());
    }

    long convene(
            long committeeId, int number, LocalDate date, LocalTime time, String place, @Nullable LocalDate rhythmOn) {
        var committee = committees.get(committeeId);
        var meeting = meetings.save(new Meeting(
                null, committeeId, number, date, time, place.strip(), words(committee), rhythmOn, clock.instant(), 0));
        var id = Objects.requireNonNull(meeting.id());
        agenda.saveAll(usualAgenda(id, committee, number));
        processes.start("meeting", Subject.of("meeting", id));
        return id;
    }

    /** The words name neither date nor place: those stand below them and may change. */
    private String words(Committee committee) {
        var chair = posts.in(Languages.BANGLA).get(committee.chairPostId());
        return messages.getMessage(
                "meeting.notice.words", new Object[] {Genitive.of(committee.name()), chair.title()}, Languages.BANGLA);
    }

    private List<AgendaItem> usualAgenda(long meetingId, Committee committee, int number) {
        var items = new ArrayList<AgendaItem>();
        if (number > 1) {
            add(items, meetingId, Kind.CONFIRMATION, usual("confirmation"));
            add(items, meetingId, Kind.PROGRESS, usual("progress"));
        }
        committees.standingItems(committee.key()).forEach(title -> add(items, meetingId, Kind.STANDING, title));
        add(items, meetingId, Kind.ANY_OTHER, usual("any-other"));
        return items;
    }

    private static void add(List<AgendaItem> items, long meetingId, Kind kind, String title) {
        items.add(AgendaItem.first(meetingId, items.size() + 1, kind, title, ""));
    }

    private String usual(String item) {
        return messages.getMessage("meeting.agenda.usual." + item, null, Languages.BANGLA);
    }
}
