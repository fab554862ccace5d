package bd.sabha.minutes;

import bd.sabha.committee.Committee;
import bd.sabha.committee.Committees;
import bd.sabha.distribution.Dispatches;
import bd.sabha.registry.Documents;
import bd.sabha.registry.Memos;
import bd.sabha.workflow.Subject;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The steps of corrigendum.bpmn. */
@Component("corrigendumSteps")
@Transactional
public class CorrigendumSteps {

    private static final String KIND = "corrigendum";

    private final Corrigenda corrigenda;
    private final CorrigendumPapers papers;
    private final Issuing issuing;
    private final Sealing sealing;
    private final CopyList copies;
    private final MinutesBook book;
    private final Committees committees;
    private final Memos memos;
    private final Documents documents;
    private final Dispatches dispatches;

    CorrigendumSteps(
            Corrigenda corrigenda,
            CorrigendumPapers papers,
            Issuing issuing,
            Sealing sealing,
            CopyList copies,
            MinutesBook book,
            Committees committees,
            Memos memos,
            Documents documents,
            Dispatches dispatches) {
        this.corrigenda = corrigenda;
        this.papers = papers;
        this.issuing = issuing;
        this.sealing = sealing;
        this.copies = copies;
        this.book = book;
        this.committees = committees;
        this.memos = memos;
        this.documents = documents;
        this.dispatches = dispatches;
    }

    public String secretaryPost(long corrigendumId) {
        return String.valueOf(committee(corrigendumId).secretaryPostId());
    }

    public String chairPost(long corrigendumId) {
        return String.valueOf(committee(corrigendumId).chairPostId());
    }

    public String issuerPost(long corrigendumId) {
        return issuing.issuerPost(subject(corrigendumId));
    }

    /** The member-secretary gave it up; the next one takes its number. */
    public void recordWithdrawal(long corrigendumId, long actor) {
        corrigenda.withdraw(corrigendumId, actor);
    }

    /** The chair gave the draft back. */
    public void recordReturn(long corrigendumId, long actor, String remark) {
        corrigenda.giveBack(corrigendumId, actor, remark);
    }

    /** The chair signed the text as it stands; from now on it does not change. */
    public void recordSignature(long corrigendumId, long actor, String outcome) {
        corrigenda.requireUnsigned(corrigendumId);
        issuing.sign(subject(corrigendumId), committee(corrigendumId), actor, outcome, papers.text(corrigendumId));
    }

    public void allocateMemoNumber(long corrigendumId) {
        var title = papers.of(corrigendumId).title();
        memos.allocate(committee(corrigendumId).memoPrefix(), subject(corrigendumId), title);
    }

    /** Keeps the official page as it leaves the office, with the chair's seal. */
    public void seal(long corrigendumId) {
        sealing.print(subject(corrigendumId), committee(corrigendumId).key(), papers.sheet(corrigendumId));
    }

    /** Keeps what was signed on paper beside it. */
    public void keepScan(long corrigendumId) {
        issuing.keepScan(subject(corrigendumId));
    }

    /** Whether another officer has to issue what the chair signed. */
    public boolean awaitsIssuer(long corrigendumId) {
        return issuing.awaitsIssuer(subject(corrigendumId));
    }

    public void recordIssue(long corrigendumId, long actor, String outcome) {
        issuing.issue(subject(corrigendumId), actor, outcome);
    }

    public void prepareCopies(long corrigendumId) {
        var subject = subject(corrigendumId);
        var minutesId = corrigenda.get(corrigendumId).minutesId();
        var document = documents.of(subject, KIND).orElseThrow();
        var letter = copies.correcting(
                papers.of(corrigendumId).title(),
                book.get(minutesId),
                papers.imprint(corrigendumId),
                memos.of(subject).orElseThrow(),
                document.id());
        dispatches.prepare(subject, KIND, committee(corrigendumId).key(), letter, copies.again(minutesId));
    }

    public List<Integer> copyBatches(long corrigendumId) {
        return dispatches.batches(subject(corrigendumId), KIND);
    }

    public void startCopies(long corrigendumId, int batch) {
        dispatches.startBatch(subject(corrigendumId), KIND, batch);
    }

    private Committee committee(long corrigendumId) {
        var minutes = book.get(corrigenda.get(corrigendumId).minutesId());
        return committees.get(minutes.committeeId());
    }

    private static Subject subject(long corrigendumId) {
        return Subject.of(KIND, corrigendumId);
    }
}
