package bd.sabha.minutes;

import bd.sabha.calendar.Languages;
import bd.sabha.directory.Posts;
import bd.sabha.distribution.DistributionList;
import bd.sabha.meeting.AgendaItem;
import bd.sabha.meeting.MeetingView;
import bd.sabha.meeting.Meetings;
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
    private final Posts posts;
    private final Bangla bangla;
    private final Clock clock;

    Drafting(
            MinutesRepository minutes,
            DiscussionRepository discussions,
            Confirmations confirmations,
            DistributionList distributionList,
            Meetings meetings,
            Posts posts,
            Bangla bangla,
            Clock clock) {
        this.minutes = minutes;
        this.discussions = discussions;
        this.confirmations = confirmations;
        this.distributionList = distributionList;
        this.meetings = meetings;
        this.posts = posts.in(Languages.BANGLA);
        this.bangla = bangla;
        this.clock = clock;
    }

    Minutes begin(long meetingId) {
        var meeting = meetings.get(meetingId);
        var draft = minutes.save(Minutes.first(
                meetingId,
                meeting.committeeId(),
                opening(meeting),
                bangla.say("minutes.draft.closing"),
                clock.instant()));
        discuss(draft.key(), meetings.agenda(meetingId));
        distributionList.copy(Subject.of("committee", meeting.committeeId()), Subject.of("minutes", draft.key()));
        return draft;
    }

    private String opening(MeetingView meeting) {
        var welcome = confirmations.by(meeting.id()).isPresent()
                ? bangla.say(
                        "minutes.draft.opening-with-reading",
                        posts.get(meeting.secretaryPostId()).designation())
                : bangla.say("minutes.draft.opening");
        return welcome + "\n" + bangla.say("minutes.draft.lead-in");
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
