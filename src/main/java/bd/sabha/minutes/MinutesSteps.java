package bd.sabha.minutes;

import bd.sabha.committee.Committee;
import bd.sabha.committee.Committees;
import bd.sabha.distribution.Dispatches;
import bd.sabha.meeting.AttendanceOnPaper;
import bd.sabha.registry.Documents;
import bd.sabha.registry.Memos;
import bd.sabha.registry.Signatures;
import bd.sabha.workflow.Processes;
import bd.sabha.workflow.Subject;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The steps of minutes.bpmn, and those of meeting.bpmn that are about minutes. */
@Component("minutesSteps")
@Transactional
public class MinutesSteps {

    private static final String KIND = "minutes";

    private final MinutesBook book;
    private final Drafting drafting;
    private final DraftReturnRepository returns;
    private final Confirmations confirmations;
    private final PaperWriter writer;
    private final Papers papers;
    private final CopyList copies;
    private final Committees committees;
    private final Issuing issuing;
    private final Sealing sealing;
    private final Signatures signatures;
    private final Memos memos;
    private final Documents documents;
    private final Dispatches dispatches;
    private final Processes processes;
    private final AttendanceOnPaper attendance;
    private final Clock clock;

    MinutesSteps(
            MinutesBook book,
            Drafting drafting,
            DraftReturnRepository returns,
            Confirmations confirmations,
            PaperWriter writer,
            Papers papers,
            CopyList copies,
            Committees committees,
            Issuing issuing,
            Sealing sealing,
            Signatures signatures,
            Memos memos,
            Documents documents,
            Dispatches dispatches,
            Processes processes,
            AttendanceOnPaper attendance,
            Clock clock) {
        this.book = book;
        this.drafting = drafting;
        this.returns = returns;
        this.confirmations = confirmations;
        this.writer = writer;
        this.papers = papers;
        this.copies = copies;
        this.committees = committees;
        this.issuing = issuing;
        this.sealing = sealing;
        this.signatures = signatures;
        this.memos = memos;
        this.documents = documents;
        this.dispatches = dispatches;
        this.processes = processes;
        this.attendance = attendance;
        this.clock = clock;
    }

    /** Whether minutes of an earlier meeting wait to be confirmed. */
    public boolean hasPrevious(long meetingId) {
        return confirmations.before(meetingId).isPresent();
    }

    /** The meeting confirms the minutes before it, with the amendments that it wrote; once. */
    public void recordConfirmation(long meetingId, long actor) {
        if (confirmations.by(meetingId).isEmpty()) {
            confirmations.before(meetingId).ifPresent(previous -> confirmations.confirm(previous, meetingId, actor));
        }
    }

    /**
     * Tells the confirmed minutes' process, which ends then.
     *
     * @throws Processes.NothingWaits when it still distributes them: the step is to be retried
     */
    public void announceConfirmation(long meetingId) {
        confirmations
                .by(meetingId)
                .filter(confirmation -> confirmation.announcedAt() == null)
                .ifPresent(confirmation -> {
                    processes.correlate("minutes-confirmed", Subject.of(KIND, confirmation.minutesId()));
                    confirmations.announced(confirmation.minutesId());
                });
    }

    /** Begins the meeting's minutes; those begun before when asked again. */
    public Long open(long meetingId) {
        return book.ofMeeting(meetingId)
                .orElseGet(() -> drafting.begin(meetingId))
                .key();
    }

    public String secretaryPost(long minutesId) {
        return String.valueOf(committee(minutesId).secretaryPostId());
    }

    public String chairPost(long minutesId) {
        return String.valueOf(committee(minutesId).chairPostId());
    }

    /** The chair gave the draft back. */
    public void recordReturn(long minutesId, long actor, String remark) {
        returns.save(new DraftReturn(null, minutesId, remark, clock.instant(), actor));
    }

    /** The chair signed the text as it stands; from now on it does not change. */
    public void recordSignature(long minutesId, long actor, String outcome) {
        book.requireUnsigned(minutesId);
        var text = Papers.text(writer.write(minutesId));
        issuing.sign(Subject.of(KIND, minutesId), committee(minutesId), actor, outcome, text);
    }

    /** As it was before anybody had a certificate; running cases whose form knows no other way still come here. */
    @Deprecated
    public void recordSignature(long minutesId, long actor) {
        book.requireUnsigned(minutesId);
        signatures.sign(Subject.of(KIND, minutesId), actor, Papers.text(writer.write(minutesId)));
    }

    public void allocateMemoNumber(long minutesId) {
        var title = papers.of(minutesId).title();
        memos.allocate(committee(minutesId).memoPrefix(), Subject.of(KIND, minutesId), title);
    }

    /** Keeps the official page as it leaves the office, with the chair's seal. */
    public void seal(long minutesId) {
        var committeeId = book.get(minutesId).committeeId();
        sealing.print(Subject.of(KIND, minutesId), committeeId, papers.sheet(minutesId));
    }

    /** As running cases call it that were signed before there were seals. */
    @Deprecated
    public void print(long minutesId) {
        seal(minutesId);
    }

    /** Keeps what was signed on paper beside it. */
    public void keepScan(long minutesId) {
        issuing.keepScan(Subject.of(KIND, minutesId));
    }

    /** Whether another officer has to issue what the chair signed. */
    public boolean awaitsIssuer(long minutesId) {
        return issuing.awaitsIssuer(Subject.of(KIND, minutesId));
    }

    public String issuerPost(long minutesId) {
        return issuing.issuerPost(Subject.of(KIND, minutesId));
    }

    public void recordIssue(long minutesId, long actor, String outcome) {
        issuing.issue(Subject.of(KIND, minutesId), actor, outcome);
    }

    public void prepareCopies(long minutesId) {
        var minutes = book.get(minutesId);
        var subject = Subject.of(KIND, minutesId);
        var document = documents.of(subject, KIND).orElseThrow();
        var letter = copies.covering(
                minutes, papers.imprint(minutesId), memos.of(subject).orElseThrow(), document.id());
        dispatches.prepare(subject, KIND, minutes.committeeId(), letter, copies.of(minutesId));
        attendance.keep(minutes.meetingId());
    }

    public List<Integer> copyBatches(long minutesId) {
        return dispatches.batches(Subject.of(KIND, minutesId), KIND);
    }

    public void startCopies(long minutesId, int batch) {
        dispatches.startBatch(Subject.of(KIND, minutesId), KIND, batch);
    }

    private Committee committee(long minutesId) {
        return committees.get(book.get(minutesId).committeeId());
    }
}
