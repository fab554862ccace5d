package bd.sabha.committee;

import bd.sabha.directory.Posts;
import bd.sabha.directory.Viewer;
import bd.sabha.registry.Shelves;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who may read a committee may read what is kept of its papers. */
@Component
class CommitteeShelves implements Shelves {

    private final CommitteeRepository committees;
    private final CommitteeAccess access;
    private final Posts posts;

    CommitteeShelves(CommitteeRepository committees, CommitteeAccess access, Posts posts) {
        this.committees = committees;
        this.access = access;
        this.posts = posts;
    }

    @Override
    public List<Shelf> of(Viewer viewer) {
        return committees.findAllById(access.readable(viewer)).stream()
                .map(committee -> new Shelf(committee.key(), committee.title()))
                .sorted(Comparator.comparing(Shelf::name).thenComparing(Shelf::committeeId))
                .toList();
    }

    @Override
    public Optional<String> owner(long committeeId) {
        return committees
                .findById(committeeId)
                .map(committee -> committee.title() + ", "
                        + posts.get(committee.secretaryPostId()).office());
    }
}
