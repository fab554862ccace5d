package bd.sabha.overview;

import bd.sabha.committee.Committees;
import bd.sabha.meeting.AgendaItem;
import bd.sabha.meeting.AgendaItem.Kind;
import bd.sabha.meeting.MeetingView;
import bd.sabha.meeting.Meetings;
import bd.sabha.meeting.PaperFrame;
import bd.sabha.meeting.Wording;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Composes a meeting's working paper as things stand now. */
@Component
class WorkingPaperWriter {

    private static final String PREVIOUS =
            """
            select n.number, n.on_date, k.text as memo, k.issued_on
            from minutes m join meeting n on n.id = m.meeting_id
            left join memo k on k.subject = '/minutes/' || m.id
            where m.committee_id = :committee and n.number < :number
              and (k.id is not null or exists (select from past_minutes p where p.minutes_id = m.id))
              and not exists (select from confirmation c where c.minutes_id = m.id and c.meeting_id <> :meeting)
            order by n.number desc limit 1
            """;

    private final Meetings meetings;
    private final Committees committees;
    private final PaperFrame frame;
    private final FollowUps followUps;
    private final ProgressWriter progress;
    private final JdbcClient jdbc;
    private final Clock clock;

    WorkingPaperWriter(
            Meetings meetings,
            Committees committees,
            PaperFrame frame,
            FollowUps followUps,
            ProgressWriter progress,
            JdbcClient jdbc,
            Clock clock) {
        this.meetings = meetings;
        this.committees = committees;
        this.frame = frame;
        this.followUps = followUps;
        this.progress = progress;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    WorkingPaper paper(MeetingView meeting) {
        var committee = committees.get(meeting.committeeId());
        var wording = frame.wording(meeting);
        var earlier = followUps.of(committee.key(), wording.posts()).before(meeting.number());
        var done = progress.partsInShort(earlier, wording);
        var agenda = meetings.agenda(meeting.id());
        var hasPlace = agenda.stream().anyMatch(item -> item.kind() == Kind.PROGRESS);
        return new WorkingPaper(
                frame.head(committee, null, LocalDate.now(clock)),
                wording.say("overview.paper.working", wording.genitive(frame.heading(meeting))),
                frame.facts(meeting),
                agenda.stream().map(item -> item(item, meeting, done, wording)).toList(),
                wording.say("overview.paper.progress"),
                hasPlace ? List.of() : done,
                frame.secretary(committee));
    }

    private WorkingPaper.Item item(AgendaItem item, MeetingView meeting, List<ProgressPart> done, Wording wording) {
        var background = new ArrayList<String>();
        if (item.kind() == Kind.CONFIRMATION) {
            background.add(ofPrevious(meeting, wording));
        }
        if (item.kind() == Kind.PROGRESS && done.isEmpty()) {
            background.add(wording.say("overview.paper.no-decisions"));
        }
        Arrays.stream(item.background().split("\\R+"))
                .filter(paragraph -> !paragraph.isBlank())
                .forEach(background::add);
        return new WorkingPaper.Item(
                wording.say("overview.paper.item", wording.number(item.position())),
                item.title(),
                background,
                item.kind() == Kind.PROGRESS ? done : List.of());
    }

    private String ofPrevious(MeetingView meeting, Wording wording) {
        return jdbc.sql(PREVIOUS)
                .param("committee", meeting.committeeId())
                .param("number", meeting.number())
                .param("meeting", meeting.id())
                .query(Previous.class)
                .optional()
                .map(previous -> previous.said(wording))
                .orElseGet(() -> wording.say("overview.paper.no-previous"));
    }

    /** @param memo and issuedOn null: an existing paper without a number */
    private record Previous(int number, LocalDate onDate, @Nullable String memo, @Nullable LocalDate issuedOn) {

        String said(Wording wording) {
            var ordinal = wording.ordinal(number);
            var date = wording.date(onDate);
            return memo == null || issuedOn == null
                    ? wording.say("overview.paper.previous.unnumbered", ordinal, date)
                    : wording.say(
                            "overview.paper.previous", ordinal, date, wording.digits(memo), wording.date(issuedOn));
        }
    }
}
