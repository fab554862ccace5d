package bd.sabha.directory;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who looks at a page: a person with an account and the posts whose work is theirs today. Controllers take it as an
 * argument.
 *
 * @param name as the person is addressed
 * @param holdings the posts held today, the regular one first, then those of absent colleagues
 * @param standIns the posts that nobody holds, or that are outside, and whose work comes to those held; by their ids
 */
public record Viewer(
        long accountId,
        long personId,
        String username,
        String name,
        boolean administrator,
        List<Holding> holdings,
        Map<Long, Holding> standIns) {

    public Viewer(
            long accountId,
            long personId,
            String username,
            String name,
            boolean administrator,
            List<Holding> holdings) {
        this(accountId, personId, username, name, administrator, holdings, Map.of());
    }

    /** Why the work of a post is somebody's. */
    public enum Ground {
        /** They hold it. */
        CHARGE,
        /** Its holder is absent and named them. */
        SUBSTITUTE,
        /** Nobody holds it. */
        VACANT,
        /** It is outside, and they speak for it. */
        OUTSIDE
    }

    /**
     * A post whose work is somebody's today.
     *
     * @param incumbencyId what a fact records as its actor: person, post and charge at once; for a post that they only
     *     stand in for it is the one by which they do
     * @param post the post's title, with the charge: উপজেলা নির্বাহী অফিসার (অতিরিক্ত দায়িত্ব), রামপাল
     * @param absent of a substitute: whose absence they cover; else null
     * @param until of a substitute: the last day; else null
     */
    public record Holding(
            long incumbencyId,
            long postId,
            String post,
            Ground ground,
            @Nullable String absent,
            @Nullable LocalDate until) {

        public Holding(long incumbencyId, long postId, String post) {
            this(incumbencyId, postId, post, Ground.CHARGE, null, null);
        }
    }

    /** The same person, with these posts. */
    Viewer holding(List<Holding> held, Map<Long, Holding> standIns) {
        return new Viewer(accountId, personId, username, name, administrator, List.copyOf(held), Map.copyOf(standIns));
    }

    /** All the posts whose work is theirs. */
    public Set<Long> postIds() {
        var ids = new HashSet<>(standIns.keySet());
        holdings.forEach(holding -> ids.add(holding.postId()));
        return ids;
    }

    /** Whether the post's work is theirs today, on whatever ground. */
    public boolean holds(long postId) {
        return holding(postId).isPresent();
    }

    public Optional<Holding> holding(long postId) {
        return holdings.stream()
                .filter(holding -> holding.postId() == postId)
                .findFirst()
                .or(() -> Optional.ofNullable(standIns.get(postId)));
    }

    /** The posts in a charge of their own. */
    public List<Holding> charges() {
        return on(Ground.CHARGE);
    }

    /** The posts of colleagues who are absent. */
    public List<Holding> substitutions() {
        return on(Ground.SUBSTITUTE);
    }

    private List<Holding> on(Ground ground) {
        return holdings.stream().filter(holding -> holding.ground() == ground).toList();
    }
}
