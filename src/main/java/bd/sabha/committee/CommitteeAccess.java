package bd.sabha.committee;

import bd.sabha.directory.Viewer;
import bd.sabha.directory.Viewer.Holding;
import java.util.HashSet;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Who may read a committee's papers, who runs it. */
@Component
public class CommitteeAccess {

    private final Committees committees;
    private final ObjectProvider<CommitteeReaders> readers;

    CommitteeAccess(Committees committees, ObjectProvider<CommitteeReaders> readers) {
        this.committees = committees;
        this.readers = readers;
    }

    /** Chair, member-secretary, members, administrators, and whom another module's readers name. */
    public boolean mayRead(long committeeId, Viewer viewer) {
        return viewer.administrator()
                || committees.memberPosts(committeeId).stream().anyMatch(viewer::holds)
                || readers.stream().anyMatch(some -> some.readable(viewer).contains(committeeId));
    }

    /** All the committees whose papers the viewer may read. */
    public Set<Long> readable(Viewer viewer) {
        var all = new HashSet<>(viewer.administrator() ? committees.ids() : committees.withMember(viewer.postIds()));
        readers.stream().forEach(some -> all.addAll(some.readable(viewer)));
        return all;
    }

    /**
     * @throws AccessDeniedException unless they may read
     * @throws java.util.NoSuchElementException when there is no such committee
     */
    public void requireReader(long committeeId, Viewer viewer) {
        committees.get(committeeId);
        if (!mayRead(committeeId, viewer)) {
            throw new AccessDeniedException("not a reader of committee " + committeeId);
        }
    }

    /** Whether the viewer holds the chair's or the member-secretary's post. */
    public boolean runs(long committeeId, Viewer viewer) {
        var committee = committees.get(committeeId);
        return viewer.holds(committee.chairPostId()) || viewer.holds(committee.secretaryPostId());
    }

    /**
     * As whom the viewer runs it: the member-secretary or the chair.
     *
     * @throws AccessDeniedException when they hold neither post
     */
    public Holding runner(long committeeId, Viewer viewer) {
        var committee = committees.get(committeeId);
        return viewer.holding(committee.secretaryPostId())
                .or(() -> viewer.holding(committee.chairPostId()))
                .orElseThrow(() -> new AccessDeniedException("does not run committee " + committeeId));
    }

    /** @throws AccessDeniedException unless they hold the chair's or the member-secretary's post */
    public void requireRunner(long committeeId, Viewer viewer) {
        if (!runs(committeeId, viewer)) {
            throw new AccessDeniedException("does not run committee " + committeeId);
        }
    }

    /** Whether the viewer keeps the committee's members and rhythm: its member-secretary, or an administrator. */
    public boolean keeps(long committeeId, Viewer viewer) {
        return viewer.administrator()
                || viewer.holds(committees.get(committeeId).secretaryPostId());
    }

    /** @throws AccessDeniedException unless they keep it */
    public void requireKeeper(long committeeId, Viewer viewer) {
        if (!keeps(committeeId, viewer)) {
            throw new AccessDeniedException("does not keep committee " + committeeId);
        }
    }
}
