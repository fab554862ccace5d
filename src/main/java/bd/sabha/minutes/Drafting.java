package bd.sabha.minutes;

import bd.sabha.committee.Committees;
import bd.sabha.distribution.DistributionList;
import bd.sabha.meeting.AgendaItem;
import bd.sabha.meeting.MeetingView;
import bd.sabha.meeting.Meetings;
import bd.sabha.meeting.Wording;
import bd.sabha.meeting.Wordings;
import bd.sabha.workflow.Subject;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** Begins a draft in the official words: the agenda as its discussions, the committee's list for its copies. */
@Component
class Drafting {

    private final MinutesRepository minutes;
    private final DiscussionRepository discussions;
    private final Confirmations confirmations;
    private final DistributionList distributionList;
    private final Meetings meetings;
    private final Committees committees;
    private final Wordings wordings;
    private final Clock clock;

    Drafting(
            MinutesRepository minutes,
            DiscussionRepository discussions,
            Confirmations confirmations,
            DistributionList distributionList,
            Meetings meetings,
            Committees committees,
            Wordings wordings,
            Clock clock) {
        this.minutes = minutes;
        this.discussions = discussions;
        this.confirmations = confirmations;
        this.distributionList = distributionList;
        this.meetings = meetings;
        this.committees = committees;
        this.wordings = wordings;
        this.clock = clock;
    }

    Minutes begin(long meetingId) {
        var meeting = meetings.get(meetingId);
        var committee = committees.get(meeting.committeeId());
        var wording = wordings.of(committee);
        var draft = minutes.save(Minutes.first(
                meetingId,
                meeting.committeeId(),
                committee.minutesLayout(),
                opening(meeting, wording),
                wording.say("minutes.draft.closing"),
                clock.instant()));
        discuss(draft.key(), meetings.agenda(meetingId));
        distributionList.copy(Subject.of("committee", meeting.committeeId()), Subject.of("minutes", draft.key()));
        return draft;
    }

    private String opening(MeetingView meeting, Wording wording) {
        var welcome = confirmations.by(meeting.id()).isPresent()
                ? wording.say(
                        "minutes.draft.opening-with-reading",
                        wording.posts().get(meeting.secretaryPostId()).designation())
                : wording.say("minutes.draft.opening");
        return welcome + "\n" + wording.say("minutes.draft.lead-in");
    }

    private void discuss(long minutesId, List<AgendaItem> agenda) {
        var position = 1;
        for (var item : agenda) {
            if (item.kind() != AgendaItem.Kind.CONFIRMATION) {
                discussions.save(Discussion.first(minutesId, position++, item.title(), ""));
            }
        }
    }
}
