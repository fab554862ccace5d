package bd.sabha.minutes;

import bd.sabha.decision.DecisionView;
import bd.sabha.decision.Implementer;
import bd.sabha.directory.PostView;
import bd.sabha.directory.Posts.Actor;
import bd.sabha.distribution.DistributionList;
import bd.sabha.meeting.MeetingView;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Minutes and all that lies with them, as pages show it to a viewer.
 *
 * @param writable the viewer may write in them now
 * @param decisions beneath each discussion, by its id
 * @param documentId the page as it left the office; null: not printed yet
 */
record Folder(
        Minutes minutes,
        MeetingView meeting,
        Paper paper,
        Imprint imprint,
        boolean writable,
        List<Discussion> discussions,
        Map<Long, List<DecisionView>> decisions,
        List<DistributionList.Entry> distribution,
        List<AppendixText> appendices,
        List<Returned> returns,
        @Nullable Confirmed confirmed,
        @Nullable Long documentId) {

    /** The chair gave the draft back. */
    record Returned(String remark, Instant at, Actor by) {}

    /** A later meeting confirmed them. */
    record Confirmed(MeetingView meeting, Instant at, Actor by, List<Amendment> amendments) {}

    public long id() {
        return minutes.key();
    }

    /** How the paper's items are set on the page. */
    public Items items() {
        return ItemsSetter.set(paper);
    }

    public boolean signed() {
        return imprint.draft() == null;
    }

    public List<DecisionView> decisionsOf(Discussion discussion) {
        return decisions.getOrDefault(discussion.key(), List.of());
    }

    /** The posts that have to act on some decision, in the order of the decisions. */
    public List<PostView> implementers() {
        return discussions.stream()
                .flatMap(discussion -> decisionsOf(discussion).stream())
                .flatMap(decision -> decision.implementers().stream())
                .filter(Implementer::acts)
                .map(Implementer::post)
                .distinct()
                .toList();
    }

    /** The numbers of the decisions that nobody has to carry out. */
    public List<String> lackingImplementers() {
        return discussions.stream()
                .flatMap(discussion -> decisionsOf(discussion).stream())
                .filter(DecisionView::lacksImplementer)
                .map(DecisionView::number)
                .toList();
    }
}
