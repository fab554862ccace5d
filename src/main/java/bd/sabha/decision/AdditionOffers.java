package bd.sabha.decision;

import bd.sabha.committee.CommitteeAccess;
import bd.sabha.directory.PostView;
import bd.sabha.directory.Posts;
import bd.sabha.directory.Viewer;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What signed minutes show about the register beneath their decisions. Pages call it. */
@Component("additionOffers")
public class AdditionOffers {

    private final Decisions decisions;
    private final RegisterChanges changes;
    private final Additions additions;
    private final CommitteeAccess access;
    private final Posts posts;

    AdditionOffers(
            Decisions decisions, RegisterChanges changes, Additions additions, CommitteeAccess access, Posts posts) {
        this.decisions = decisions;
        this.changes = changes;
        this.additions = additions;
        this.access = access;
        this.posts = posts;
    }

    /**
     * A decision whose words were read in the register.
     *
     * @param since null: they mean the same as then
     * @param added to which posts it was given later
     * @param open the viewer may give it to the posts that came since
     */
    public record Offer(DecisionView decision, @Nullable Since since, List<PostView> added, boolean open) {}

    @Transactional(readOnly = true)
    public List<Offer> of(long minutesId, Optional<Viewer> viewer) {
        return decisions.of(minutesId).stream()
                .filter(decision -> !decision.recorded().isEmpty())
                .map(decision -> offer(decision, viewer))
                .toList();
    }

    private Offer offer(DecisionView decision, Optional<Viewer> viewer) {
        var since = changes.since(decision);
        var runs =
                viewer.filter(some -> access.runs(decision.committeeId(), some)).isPresent();
        return new Offer(
                decision,
                since,
                posts.inOrder(additions.of(decision.id())),
                runs && since != null && !since.posts().isEmpty() && additions.areOpen(decision));
    }
}
