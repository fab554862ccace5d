package bd.sabha.meeting;

import bd.sabha.committee.Committees;
import bd.sabha.directory.PostView;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Composes a meeting's attendance sheet: once somebody is marked, with who came instead of a column to sign in. */
@Component
class AttendanceWriter {

    private final Meetings meetings;
    private final Committees committees;
    private final PaperFrame frame;

    AttendanceWriter(Meetings meetings, Committees committees, PaperFrame frame) {
        this.meetings = meetings;
        this.committees = committees;
        this.frame = frame;
    }

    AttendancePaper paper(MeetingView meeting) {
        var committee = committees.get(meeting.committeeId());
        var wording = frame.wording(meeting);
        var attendees = meetings.attendance(meeting.id());
        var toSign = attendees.stream().allMatch(attendee -> attendee.presence() == null);
        return new AttendancePaper(
                frame.head(committee, null, meeting.onDate()),
                wording.say("meeting.paper.appendix"),
                wording.say("meeting.paper.attendance", wording.genitive(frame.heading(meeting))),
                frame.facts(meeting),
                wording.sayAll("meeting.paper.column.", "number", "name", "post", toSign ? "signature" : "presence"),
                rows(meeting, attendees, toSign, wording),
                toSign,
                attendees.stream().anyMatch(Attendee::incomplete) ? "" : counts(attendees, wording),
                frame.secretary(committee));
    }

    private static List<AttendancePaper.Row> rows(
            MeetingView meeting, List<Attendee> attendees, boolean toSign, Wording wording) {
        var ids = attendees.stream().map(attendee -> attendee.post().id()).toList();
        var posts = toSign ? wording.posts().all(ids) : bearers(meeting, ids, wording);
        return IntStream.range(0, attendees.size())
                .mapToObj(i -> row(
                        wording.twoDigits(i + 1L),
                        attendees.get(i),
                        Objects.requireNonNull(posts.get(attendees.get(i).post().id())),
                        wording))
                .toList();
    }

    /** Who held the posts on that day; of one that nobody is known to have held, who holds it now. */
    private static Map<Long, PostView> bearers(MeetingView meeting, List<Long> ids, Wording wording) {
        var now = wording.posts().all(ids);
        return wording.posts().on(meeting.onDate()).all(ids).values().stream()
                .map(post -> post.isVacant() ? Objects.requireNonNull(now.get(post.id())) : post)
                .collect(Collectors.toMap(PostView::id, Function.identity()));
    }

    private static AttendancePaper.Row row(String number, Attendee attendee, PostView post, Wording wording) {
        var presence = attendee.presence();
        return new AttendancePaper.Row(
                number,
                name(post, wording),
                post.isVacant() ? post.title() : post.officer().title(),
                presence == null
                        ? ""
                        : wording.say("meeting.paper.presence." + presence, orEmpty(attendee.representative())));
    }

    /** Nobody stands for a vacant post; who goes by the post's own name is not named twice. */
    private static String name(PostView post, Wording wording) {
        if (post.isVacant() || !post.isNamed() && post.substitute() == null) {
            return "";
        }
        return Optional.ofNullable(post.substitute())
                .map(substitute -> wording.say("directory.actor.for", substitute, orEmpty(post.holder())))
                .orElseGet(() -> orEmpty(post.officer().name()));
    }

    private static String counts(List<Attendee> attendees, Wording wording) {
        var count = attendees.stream()
                .map(Attendee::presence)
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return wording.say(
                "meeting.paper.counts",
                wording.number(attendees.size()),
                wording.number(count.getOrDefault(Presence.PRESENT, 0L)),
                wording.number(count.getOrDefault(Presence.REPRESENTED, 0L)),
                wording.number(count.getOrDefault(Presence.ABSENT, 0L)));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
