package bd.sabha.directory;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who looks at a page: a person with an account and the posts that they hold today. Controllers take it as an argument.
 *
 * @param name as the person is addressed
 * @param holdings the posts held today, the regular one first
 */
public record Viewer(
        long accountId, long personId, String username, String name, boolean administrator, List<Holding> holdings) {

    /**
     * A post that somebody holds today.
     *
     * @param incumbencyId what a fact records as its actor: person, post and charge at once
     * @param post the post's title: উপজেলা নির্বাহী অফিসার, রামপাল
     */
    public record Holding(long incumbencyId, long postId, String post) {}

    /** The same person, holding these posts. */
    Viewer holding(List<Holding> held) {
        return new Viewer(accountId, personId, username, name, administrator, List.copyOf(held));
    }

    public Set<Long> postIds() {
        return holdings.stream().map(Holding::postId).collect(Collectors.toSet());
    }

    public boolean holds(long postId) {
        return holding(postId).isPresent();
    }

    public Optional<Holding> holding(long postId) {
        return holdings.stream().filter(holding -> holding.postId() == postId).findFirst();
    }
}
