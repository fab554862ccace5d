package bd.sabha.minutes;

import bd.sabha.decision.DecisionView;
import bd.sabha.decision.Decisions;
import bd.sabha.directory.Posts;
import bd.sabha.directory.Viewer;
import bd.sabha.distribution.DistributionList;
import bd.sabha.meeting.Meetings;
import bd.sabha.minutes.Folder.Confirmed;
import bd.sabha.minutes.Folder.Returned;
import bd.sabha.registry.Documents;
import bd.sabha.workflow.Subject;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what a page shows of minutes. */
@Component
@Transactional(readOnly = true)
class Folders {

    private final MinutesBook book;
    private final MinutesAccess access;
    private final Meetings meetings;
    private final Papers papers;
    private final Decisions decisions;
    private final DistributionList distributionList;
    private final DraftReturnRepository returns;
    private final Confirmations confirmations;
    private final Amendments amendments;
    private final Documents documents;
    private final Posts posts;
    private final Appendices appendices;

    Folders(
            MinutesBook book,
            MinutesAccess access,
            Meetings meetings,
            Papers papers,
            Decisions decisions,
            DistributionList distributionList,
            DraftReturnRepository returns,
            Confirmations confirmations,
            Amendments amendments,
            Documents documents,
            Posts posts,
            Appendices appendices) {
        this.book = book;
        this.access = access;
        this.meetings = meetings;
        this.papers = papers;
        this.decisions = decisions;
        this.distributionList = distributionList;
        this.returns = returns;
        this.confirmations = confirmations;
        this.amendments = amendments;
        this.documents = documents;
        this.posts = posts;
        this.appendices = appendices;
    }

    Folder of(Minutes minutes, Viewer viewer) {
        var id = minutes.key();
        var subject = Subject.of("minutes", id);
        return new Folder(
                minutes,
                meetings.get(minutes.meetingId()),
                papers.of(id),
                papers.imprint(id),
                access.mayWrite(viewer, minutes),
                book.discussions(id),
                decisions.of(id).stream().collect(Collectors.groupingBy(DecisionView::discussionId)),
                distributionList.of(subject),
                appendices.of(id),
                returns(id),
                confirmations.of(id).map(this::confirmed).orElse(null),
                documents.of(subject, "minutes").map(Documents.Document::id).orElse(null));
    }

    private List<Returned> returns(long id) {
        return returns.findByMinutesIdOrderByIdDesc(id).stream()
                .map(it -> new Returned(it.remark(), it.returnedAt(), posts.actor(it.returnedBy())))
                .toList();
    }

    private Confirmed confirmed(Confirmation confirmation) {
        return new Confirmed(
                meetings.get(confirmation.meetingId()),
                confirmation.confirmedAt(),
                posts.actor(confirmation.confirmedBy()),
                amendments.of(confirmation.minutesId()));
    }
}
