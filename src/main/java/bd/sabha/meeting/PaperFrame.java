package bd.sabha.meeting;

import bd.sabha.committee.Committee;
import bd.sabha.committee.Committees;
import bd.sabha.directory.Offices;
import bd.sabha.registry.Memos.Memo;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a committee's papers have in common: the head, the facts of a meeting, who sends them. */
@Component
public class PaperFrame {

    private final Committees committees;
    private final Offices offices;
    private final Wordings wordings;

    PaperFrame(Committees committees, Offices offices, Wordings wordings) {
        this.committees = committees;
        this.offices = offices;
        this.wordings = wordings;
    }

    /** What the papers of a meeting are written with. */
    public Wording wording(MeetingView meeting) {
        return wordings.of(committees.get(meeting.committeeId()));
    }

    public PaperHead head(Committee committee, @Nullable Memo memo, LocalDate day) {
        var wording = wordings.of(committee);
        var office = offices.letterhead(committee.officeId());
        var letterhead = new ArrayList<String>();
        letterhead.add(wording.say("meeting.paper.state"));
        letterhead.addAll(office.lines(committee.section()));
        return new PaperHead(
                letterhead,
                office.website(),
                memo == null ? null : wording.say("meeting.paper.memo", wording.digits(memo.text())),
                wording.say("meeting.paper.issued"),
                wording.say("meeting.paper.bangla-date", wording.banglaDate(day)),
                wording.say("meeting.paper.gregorian-date", wording.date(day)));
    }

    /** জেলা আইসিটি কমিটির ১২তম সভা */
    public String heading(MeetingView meeting) {
        var committee = committees.get(meeting.committeeId());
        var wording = wordings.of(committee);
        return wording.say(
                "meeting.paper.heading", wording.genitive(committee.printedName()), wording.ordinal(meeting.number()));
    }

    public List<Fact> facts(MeetingView meeting) {
        var wording = wording(meeting);
        return List.of(
                Fact.of(
                        wording.say("meeting.paper.chair"),
                        wording.posts().get(meeting.chairPostId()).officer().named()),
                Fact.of(
                        wording.say("meeting.paper.date"),
                        wording.say(
                                "meeting.paper.both-dates",
                                wording.date(meeting.onDate()),
                                wording.banglaDate(meeting.onDate()),
                                wording.weekday(meeting.onDate()))),
                Fact.of(wording.say("meeting.paper.time"), wording.time(meeting.atTime())),
                Fact.of(wording.say("meeting.paper.place"), meeting.place()));
    }

    public Signatory secretary(Committee committee) {
        var wording = wordings.of(committee);
        var secretary = wording.posts().get(committee.secretaryPostId()).officer();
        return new Signatory(
                secretary.name(),
                secretary.title(),
                wording.say("meeting.paper.secretary-of", committee.printedName()));
    }
}
