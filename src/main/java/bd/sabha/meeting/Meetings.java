package bd.sabha.meeting;

import bd.sabha.committee.Committee;
import bd.sabha.committee.Committees;
import bd.sabha.directory.Posts;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The meetings of the committees, as the other modules ask for them and convene them. */
@Component
@Transactional
public class Meetings {

    private final MeetingRepository meetings;
    private final CancellationTable cancellations;
    private final AgendaItemRepository agenda;
    private final AttendanceRepository attendance;
    private final Convening convening;
    private final Committees committees;
    private final Posts posts;
    private final Clock clock;

    Meetings(
            MeetingRepository meetings,
            CancellationTable cancellations,
            AgendaItemRepository agenda,
            AttendanceRepository attendance,
            Convening convening,
            Committees committees,
            Posts posts,
            Clock clock) {
        this.meetings = meetings;
        this.cancellations = cancellations;
        this.agenda = agenda;
        this.attendance = attendance;
        this.convening = convening;
        this.committees = committees;
        this.posts = posts;
        this.clock = clock;
    }

    /** @throws NoSuchElementException when there is no such meeting */
    @Transactional(readOnly = true)
    public MeetingView get(long meetingId) {
        var meeting =
                meetings.findById(meetingId).orElseThrow(() -> new NoSuchElementException("no meeting " + meetingId));
        return view(
                meeting,
                committees.get(meeting.committeeId()),
                cancellations.of(meetingId).isPresent());
    }

    /** All meetings of a committee, the latest first. */
    @Transactional(readOnly = true)
    public List<MeetingView> of(long committeeId) {
        var committee = committees.get(committeeId);
        var cancelled = cancellations.ofCommittee(committeeId);
        return meetings.findByCommitteeIdOrderByOnDateDescNumberDesc(committeeId).stream()
                .map(meeting -> view(meeting, committee, cancelled.contains(meeting.id())))
                .toList();
    }

    /** The committee's next meeting, today's included. */
    @Transactional(readOnly = true)
    public Optional<MeetingView> next(long committeeId) {
        var today = LocalDate.now(clock);
        return of(committeeId).stream()
                .filter(meeting -> !meeting.cancelled() && !meeting.onDate().isBefore(today))
                .min(Comparator.comparing(MeetingView::startsAt));
    }

    /** The committee's last meeting before today. */
    @Transactional(readOnly = true)
    public Optional<MeetingView> last(long committeeId) {
        var today = LocalDate.now(clock);
        return of(committeeId).stream()
                .filter(meeting -> !meeting.cancelled() && meeting.onDate().isBefore(today))
                .findFirst();
    }

    /** The points on the meeting's agenda, in order. */
    @Transactional(readOnly = true)
    public List<AgendaItem> agenda(long meetingId) {
        return agenda.findByMeetingIdOrderByPosition(meetingId);
    }

    /** The committee's members and whether they came, the chair first. */
    @Transactional(readOnly = true)
    public List<Attendee> attendance(long meetingId) {
        var members = committees.memberPosts(committeeOf(meetingId));
        var marks = attendance.findByMeetingId(meetingId).stream()
                .collect(Collectors.toMap(Attendance::postId, Function.identity()));
        return posts.inOrder(members).stream()
                .map(post -> Attendee.of(post, marks.get(post.id())))
                .toList();
    }

    /**
     * Convenes the committee's next meeting with the usual agenda; its member-secretary prepares the notice.
     *
     * @return its id
     */
    public long convene(long committeeId, LocalDate date, LocalTime time, String place) {
        return convening.convene(committeeId, convening.nextNumber(committeeId), date, time, place, null);
    }

    /** The same with a number of one's own, for a committee that met before it came to Sabha. */
    public long convene(long committeeId, int number, LocalDate date, LocalTime time, String place) {
        return convening.convene(committeeId, number, date, time, place, null);
    }

    /**
     * Records a meeting that was held before it came to Sabha: nobody is called to it, nothing waits for it.
     *
     * @param number as its minutes say; null: they do not say
     * @return its id
     * @throws NumberTaken when another meeting of the committee has the number
     */
    public long recordHeld(
            long committeeId, @Nullable Integer number, LocalDate date, @Nullable LocalTime time, String place) {
        var counted = number == null ? convening.numberOn(committeeId, date) : number;
        if (meetings.existsByCommitteeIdAndNumber(committeeId, counted)) throw new NumberTaken(counted);
        var meeting =
                meetings.save(new Meeting(null, committeeId, counted, date, time, place.strip(), "", null, null, 0));
        return Objects.requireNonNull(meeting.id());
    }

    /** Another meeting of the committee has the number. */
    public static final class NumberTaken extends IllegalStateException {

        private static final long serialVersionUID = 1L;

        private final int number;

        NumberTaken(int number) {
            super("there is a meeting " + number);
            this.number = number;
        }

        public int number() {
            return number;
        }
    }

    private long committeeOf(long meetingId) {
        return meetings.findById(meetingId).orElseThrow().committeeId();
    }

    private static MeetingView view(Meeting meeting, Committee committee, boolean cancelled) {
        return new MeetingView(
                Objects.requireNonNull(meeting.id()),
                meeting.committeeId(),
                committee.title(),
                committee.chairPostId(),
                committee.secretaryPostId(),
                meeting.number(),
                meeting.onDate(),
                meeting.atTime(),
                meeting.place(),
                meeting.notice(),
                cancelled,
                meeting.convenedAt() != null,
                meeting.version());
    }
}
