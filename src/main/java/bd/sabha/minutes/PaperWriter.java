package bd.sabha.minutes;

import bd.sabha.committee.Committee;
import bd.sabha.committee.Committees;
import bd.sabha.decision.Decisions;
import bd.sabha.directory.Letterheads;
import bd.sabha.meeting.Genitive;
import bd.sabha.meeting.MeetingView;
import bd.sabha.meeting.Meetings;
import bd.sabha.minutes.Paper.Field;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Lays out a draft as it would be signed now. */
@Component
class PaperWriter {

    private final MinutesBook book;
    private final Meetings meetings;
    private final Committees committees;
    private final Letterheads letterheads;
    private final Bearers bearers;
    private final Decisions decisions;
    private final PaperParts parts;
    private final ConfirmationWords confirmation;
    private final Bangla bangla;

    PaperWriter(
            MinutesBook book,
            Meetings meetings,
            Committees committees,
            Letterheads letterheads,
            Bearers bearers,
            Decisions decisions,
            PaperParts parts,
            ConfirmationWords confirmation,
            Bangla bangla) {
        this.book = book;
        this.meetings = meetings;
        this.committees = committees;
        this.letterheads = letterheads;
        this.bearers = bearers;
        this.decisions = decisions;
        this.parts = parts;
        this.confirmation = confirmation;
        this.bangla = bangla;
    }

    Paper write(long minutesId) {
        var minutes = book.get(minutesId);
        var meeting = meetings.get(minutes.meetingId());
        var committee = committees.get(minutes.committeeId());
        var head = letterheads.of(committee.officeId());
        return new Paper(
                Stream.of(bangla.say("minutes.paper.government"), head.office(), head.place(), committee.section())
                        .filter(line -> !line.isBlank())
                        .toList(),
                head.website(),
                title(committee, meeting),
                header(meeting, bearers.chair(committee.chairPostId(), meeting.onDate())),
                Words.paragraphs(minutes.opening()),
                confirmation.of(meeting.id()),
                bangla.sayAll(
                        "minutes.paper.column.number",
                        "minutes.paper.column.title",
                        "minutes.paper.column.discussion",
                        "minutes.paper.column.decision",
                        "minutes.paper.column.implementer"),
                parts.items(book.discussions(minutesId), decisions.of(minutesId)),
                Words.paragraphs(minutes.closing()),
                bangla.say("minutes.paper.distribution"),
                parts.distribution(minutesId),
                parts.appendix(meetings.attendance(meeting.id()), meeting.onDate()));
    }

    /** জেলা আইসিটি কমিটির ১২তম সভার কার্যবিবরণী. */
    String title(Committee committee, MeetingView meeting) {
        return bangla.say("minutes.paper.title", Genitive.of(committee.name()), bangla.ordinal(meeting.number()));
    }

    private List<Field> header(MeetingView meeting, List<String> chair) {
        return List.of(
                field("chair", chair),
                field("date", List.of(bangla.say("minutes.paper.date-of-meeting", bangla.date(meeting.onDate())))),
                field("time", List.of(bangla.say("minutes.paper.time-of-meeting", bangla.time(meeting.atTime())))),
                field("place", List.of(meeting.place())),
                field("attendance", List.of(bangla.say("minutes.paper.appendix"))));
    }

    private Field field(String label, List<String> words) {
        return new Field(bangla.say("minutes.paper.field." + label), words);
    }
}
