package bd.sabha.intake;

import bd.sabha.committee.Committee;
import bd.sabha.committee.Committees;
import bd.sabha.directory.Viewer;
import bd.sabha.directory.Viewer.Holding;
import java.util.List;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Documents are seen by who does the work of the member-secretary's post that they were handed in for. */
@Component
class IntakeAccess {

    private final Committees committees;

    IntakeAccess(Committees committees) {
        this.committees = committees;
    }

    boolean isSecretary(Viewer viewer) {
        return committees.hasSecretary(viewer.postIds());
    }

    /** The committees of a member-secretary's post. */
    List<Committee> committeesOf(long postId) {
        return committees.ofSecretaries(List.of(postId));
    }

    /**
     * The viewer's posts that are a member-secretary's, each once.
     *
     * @throws AccessDeniedException when there is none
     */
    List<Holding> posts(Viewer viewer) {
        var posts = committees.ofSecretaries(viewer.postIds()).stream()
                .map(Committee::secretaryPostId)
                .distinct()
                .map(post -> viewer.holding(post).orElseThrow())
                .toList();
        if (posts.isEmpty()) throw new AccessDeniedException("no member-secretary");
        return posts;
    }

    /** @throws AccessDeniedException when the document is not the viewer's */
    Holding require(Viewer viewer, Intake intake) {
        return viewer.holding(intake.postId())
                .orElseThrow(() -> new AccessDeniedException("not the reader of intake " + intake.id()));
    }
}
