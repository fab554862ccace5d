package bd.sabha.minutes;

import bd.sabha.committee.Committees;
import bd.sabha.meeting.Meetings;
import bd.sabha.meeting.Wordings;
import bd.sabha.registry.Sheet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Writes the letter with which minutes are sent to those on their list, under the minutes' own number. */
@Component
class ForwardingWriter {

    private final MinutesBook book;
    private final Papers papers;
    private final Meetings meetings;
    private final Committees committees;
    private final Wordings wordings;

    ForwardingWriter(MinutesBook book, Papers papers, Meetings meetings, Committees committees, Wordings wordings) {
        this.book = book;
        this.papers = papers;
        this.meetings = meetings;
        this.committees = committees;
        this.wordings = wordings;
    }

    Sheet write(long minutesId) {
        var minutes = book.get(minutesId);
        var paper = papers.of(minutesId);
        var imprint = papers.imprint(minutesId);
        var meeting = meetings.get(minutes.meetingId());
        var wording = wordings.in(paper.locale());
        var name = wording.genitive(committees.get(minutes.committeeId()).printedName());
        var ordinal = wording.ordinal(meeting.number());
        var letter = new ForwardingPaper(
                paper.language(),
                paper.letterhead(),
                paper.website(),
                imprint.memo(),
                imprint.dateLabel(),
                imprint.banglaDate(),
                imprint.date(),
                wording.say("minutes.forwarding.heading"),
                wording.say("minutes.forwarding.subject", name, ordinal),
                List.of(wording.say("minutes.forwarding.body", wording.date(meeting.onDate()), name, ordinal)),
                wording.say("minutes.forwarding.enclosure"),
                imprint.issuer() == null ? imprint.signedOn() : imprint.issuedOn(),
                Objects.requireNonNullElse(imprint.issuer(), imprint.chair()),
                paper.distributionHeading(),
                ItemsSetter.set(paper).distribution());
        return new Sheet(
                "print/forwarding-letter",
                wording.say("minutes.forwarding.title", name, ordinal),
                paper.locale(),
                Map.of("letter", letter));
    }
}
