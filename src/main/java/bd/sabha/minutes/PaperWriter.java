package bd.sabha.minutes;

import bd.sabha.committee.Committee;
import bd.sabha.committee.Committees;
import bd.sabha.decision.Decisions;
import bd.sabha.directory.Letterheads;
import bd.sabha.distribution.DistributionList;
import bd.sabha.meeting.MeetingView;
import bd.sabha.meeting.Meetings;
import bd.sabha.meeting.Wording;
import bd.sabha.meeting.Wordings;
import bd.sabha.minutes.Paper.Field;
import bd.sabha.workflow.Subject;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Lays out a draft as it would be signed now, in the language and the layout that the committee chose. */
@Component
class PaperWriter {

    private final MinutesBook book;
    private final Appendices appendices;
    private final Meetings meetings;
    private final Committees committees;
    private final Letterheads letterheads;
    private final Decisions decisions;
    private final DistributionList distribution;
    private final ConfirmationWords confirmation;
    private final Wordings wordings;

    PaperWriter(
            MinutesBook book,
            Appendices appendices,
            Meetings meetings,
            Committees committees,
            Letterheads letterheads,
            Decisions decisions,
            DistributionList distribution,
            ConfirmationWords confirmation,
            Wordings wordings) {
        this.book = book;
        this.appendices = appendices;
        this.meetings = meetings;
        this.committees = committees;
        this.letterheads = letterheads;
        this.decisions = decisions;
        this.distribution = distribution;
        this.confirmation = confirmation;
        this.wordings = wordings;
    }

    Paper write(long minutesId) {
        var minutes = book.get(minutesId);
        var meeting = meetings.get(minutes.meetingId());
        var committee = committees.get(minutes.committeeId());
        var wording = wordings.of(committee);
        var parts = new PaperParts(wording, minutes.layout());
        var head = letterheads.of(committee.officeId(), wording.language());
        return new Paper(
                committee.language(),
                minutes.layout(),
                Stream.of(wording.say("minutes.paper.government"), head.office(), head.place(), committee.section())
                        .filter(line -> !line.isBlank())
                        .toList(),
                head.website(),
                title(wording, committee, meeting),
                header(wording, meeting, new Bearers(wording).chair(committee.chairPostId(), meeting.onDate())),
                Words.paragraphs(minutes.opening()),
                confirmation.of(meeting.id(), wording),
                parts.columns(),
                parts.items(book.discussions(minutesId), decisions.of(minutesId)),
                Words.paragraphs(minutes.closing()),
                wording.say("minutes.paper.distribution"),
                parts.distribution(distribution.of(Subject.of("minutes", minutesId))),
                parts.appendix(meetings.attendance(meeting.id()), meeting.onDate()),
                parts.appendices(appendices.of(minutesId)));
    }

    /** জেলা আইসিটি কমিটির ১২তম সভার কার্যবিবরণী. */
    String title(Committee committee, MeetingView meeting) {
        return title(wordings.of(committee), committee, meeting);
    }

    /** Of minutes of which nobody knows which meeting's they are. */
    String title(Committee committee) {
        var wording = wordings.of(committee);
        return wording.say("minutes.paper.title", wording.genitive(committee.printedName()), "")
                .replaceAll(" +", " ");
    }

    private static String title(Wording wording, Committee committee, MeetingView meeting) {
        return wording.say(
                "minutes.paper.title", wording.genitive(committee.printedName()), wording.ordinal(meeting.number()));
    }

    private static List<Field> header(Wording wording, MeetingView meeting, List<String> chair) {
        return List.of(
                field(wording, "chair", chair),
                field(
                        wording,
                        "date",
                        List.of(wording.say("minutes.paper.date-of-meeting", wording.date(meeting.onDate())))),
                field(
                        wording,
                        "time",
                        List.of(wording.say("minutes.paper.time-of-meeting", wording.time(meeting.atTime())))),
                field(wording, "place", List.of(meeting.place())),
                field(wording, "attendance", List.of(wording.say("minutes.paper.appendix"))));
    }

    private static Field field(Wording wording, String label, List<String> words) {
        return new Field(wording.say("minutes.paper.field." + label), words);
    }
}
