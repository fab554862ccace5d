package bd.sabha.meeting;

import bd.sabha.workflow.Processes;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a meeting announces about itself: its notice, its postponements, its cancellation. Whether somebody may is asked before. */
@Component
@Transactional
public class Notices {

    private final MeetingRepository meetings;
    private final ApprovalTable approvals;
    private final PostponementRepository postponements;
    private final CancellationTable cancellations;
    private final Processes processes;
    private final Clock clock;

    Notices(
            MeetingRepository meetings,
            ApprovalTable approvals,
            PostponementRepository postponements,
            CancellationTable cancellations,
            Processes processes,
            Clock clock) {
        this.meetings = meetings;
        this.approvals = approvals;
        this.postponements = postponements;
        this.cancellations = cancellations;
        this.processes = processes;
        this.clock = clock;
    }

    /** @throws org.springframework.dao.OptimisticLockingFailureException when somebody changed it since that version */
    public void change(long meetingId, NoticeText text, long version) {
        meetings.save(meetings.findById(meetingId).orElseThrow().announced(text, version));
    }

    /** Whether another meeting of the same committee has that number. */
    @Transactional(readOnly = true)
    public boolean isTaken(long meetingId, int number) {
        var committee = meetings.findById(meetingId).orElseThrow().committeeId();
        return meetings.existsByCommitteeIdAndNumberAndIdNot(committee, number, meetingId);
    }

    void approve(long meetingId, long actor) {
        approvals.add(new NoticeApproval(meetingId, clock.instant(), actor));
    }

    @Transactional(readOnly = true)
    Optional<NoticeApproval> approval(long meetingId) {
        return approvals.of(meetingId);
    }

    /**
     * Puts the meeting off to another day; its members are told.
     *
     * @param actor incumbency of who does it
     * @throws Processes.NothingWaits when it is too early or too late for that
     */
    public void postpone(long meetingId, LocalDate date, LocalTime time, String reason, long actor) {
        var meeting = meetings.findLockedById(meetingId).orElseThrow();
        postponements.save(new Postponement(
                null,
                meetingId,
                meeting.onDate(),
                meeting.atTime(),
                date,
                time,
                reason.strip(),
                clock.instant(),
                actor));
        meetings.save(meeting.movedTo(date, time));
        processes.correlate("meeting-postponed", meeting.subject());
    }

    @Transactional(readOnly = true)
    public List<Postponement> postponements(long meetingId) {
        return postponements.findByMeetingIdOrderById(meetingId);
    }

    /**
     * Cancels the meeting; its members are told if they were called.
     *
     * @param actor incumbency of who does it
     * @throws Processes.NothingWaits when it is too late for that
     */
    public void cancel(long meetingId, String reason, long actor) {
        var meeting = meetings.findLockedById(meetingId).orElseThrow();
        cancellations.add(new Cancellation(meetingId, reason.strip(), clock.instant(), actor));
        processes.correlate("meeting-cancelled", meeting.subject());
    }

    @Transactional(readOnly = true)
    public Optional<Cancellation> cancellation(long meetingId) {
        return cancellations.of(meetingId);
    }

    @Transactional(readOnly = true)
    boolean mayBePostponed(MeetingView meeting) {
        return !meeting.cancelled() && processes.waitsFor("meeting-postponed", meeting.subject()) && isToCome(meeting);
    }

    /** Before it begins, or any time while nobody was called. */
    @Transactional(readOnly = true)
    boolean mayBeCancelled(MeetingView meeting) {
        return !meeting.cancelled()
                && processes.waitsFor("meeting-cancelled", meeting.subject())
                && (isToCome(meeting) || approval(meeting.id()).isEmpty());
    }

    private boolean isToCome(MeetingView meeting) {
        return meeting.startsAt().atZone(clock.getZone()).toInstant().isAfter(clock.instant());
    }
}
