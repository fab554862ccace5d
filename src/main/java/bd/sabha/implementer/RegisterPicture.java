package bd.sabha.implementer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The register of offices, posts and their holders as it stands on one day. Never changes. */
public final class RegisterPicture {

    /** What sort of body an office is. */
    public enum Kind {
        OFFICE,
        INSTITUTION,
        LOCAL_BODY,
        OUTSIDE
    }

    /**
     * @param layer ministry 1, directorate 2, division 4, district 5, upazila 6, union 7; outside the state 9
     * @param origin what kind of office it is; empty: not said
     * @param place the division, district, upazila or union below its name; empty: none
     */
    public record Office(
            long id,
            @Nullable Long parentId,
            int layer,
            String origin,
            Kind kind,
            String name,
            String nameEn,
            String place,
            String placeEn,
            @Nullable String email) {}

    /**
     * @param aliases other designations of the post in either language, old and short ones
     * @param head whether it heads its office
     * @param liaisonId of a post outside: which post does its work; null: its own
     */
    public record Post(
            long id,
            long officeId,
            String designation,
            String designationEn,
            List<String> aliases,
            boolean head,
            @Nullable String email,
            @Nullable Long liaisonId) {}

    /** Somebody holds a post that day. @param regular whether in a charge of their own, not in addition to another */
    public record Holder(
            long incumbencyId,
            long postId,
            long personId,
            String name,
            String nameEn,
            boolean regular,
            @Nullable String email) {}

    /** More offices than are ever above one: a register that is its own parent ends too. */
    private static final int DEEPEST = 100;

    private final Map<Long, Office> offices;
    private final Map<Long, Post> posts;
    private final Map<Long, List<Post>> postsByOffice;
    private final Map<Long, Holder> holders = new HashMap<>();
    private final Map<Long, List<Post>> heldHeads = new HashMap<>();
    private final Map<Long, List<Long>> standsInFor = new HashMap<>();

    /** @param holders the first named of a post is shown as its holder; substitutes are none */
    public RegisterPicture(Collection<Office> offices, Collection<Post> posts, Collection<Holder> holders) {
        this.offices = byId(offices, Office::id);
        this.posts = byId(posts, Post::id);
        postsByOffice = posts.stream().collect(Collectors.groupingBy(Post::officeId));
        holders.forEach(holder -> this.holders.putIfAbsent(holder.postId(), holder));
        posts.stream()
                .filter(post -> post.head() && this.holders.containsKey(post.id()))
                .forEach(head -> heldHeads
                        .computeIfAbsent(head.officeId(), id -> new ArrayList<>())
                        .add(head));
        posts.forEach(post -> standIn(post.id()).ifPresent(other -> standsInFor
                .computeIfAbsent(other.id(), id -> new ArrayList<>())
                .add(post.id())));
    }

    public Collection<Office> offices() {
        return offices.values();
    }

    public Collection<Post> posts() {
        return posts.values();
    }

    /** @throws NoSuchElementException when there is no such office */
    public Office office(long id) {
        return found(offices.get(id), "office", id);
    }

    /** @throws NoSuchElementException when there is no such post */
    public Post post(long id) {
        return found(posts.get(id), "post", id);
    }

    public Office officeOf(Post post) {
        return office(post.officeId());
    }

    /** The posts of an office, in the order of the register. */
    public List<Post> postsOf(long officeId) {
        return postsByOffice.getOrDefault(officeId, List.of());
    }

    public Optional<Holder> holder(long postId) {
        return Optional.ofNullable(holders.get(postId));
    }

    /** The office and those above it, the nearest first. */
    public List<Office> upwards(long officeId) {
        var found = new ArrayList<Office>();
        var seen = new HashSet<Long>();
        for (Long id = officeId; id != null && seen.add(id); id = office(id).parentId()) {
            found.add(office(id));
        }
        return found;
    }

    /**
     * Who does the work of a post that nobody holds: the nearest head of office that is held, from its own office
     * upwards; of a post outside: its liaison. Empty: it is held, or nobody is above.
     */
    public Optional<Post> standIn(long postId) {
        var post = post(postId);
        return post.liaisonId() == null && holders.containsKey(postId) ? Optional.empty() : standInOnceVacant(postId);
    }

    /** Who does the work of a post as {@link #standIn} says, once nobody holds it any more. */
    public Optional<Post> standInOnceVacant(long postId) {
        var post = post(postId);
        if (post.liaisonId() != null) {
            return Optional.ofNullable(posts.get(post.liaisonId()));
        }
        Long id = post.officeId();
        for (var steps = 0; id != null && steps < DEEPEST; steps++) {
            for (var head : heldHeads.getOrDefault(id, List.of())) {
                if (head.id() != postId) {
                    return Optional.of(head);
                }
            }
            id = office(id).parentId();
        }
        return Optional.empty();
    }

    /** The posts whose work this one does beside its own, as {@link #standIn} says. */
    public List<Long> standsInFor(long postId) {
        return standsInFor.getOrDefault(postId, List.of());
    }

    private static <T> T found(@Nullable T row, String what, long id) {
        if (row == null) {
            throw new NoSuchElementException(what + " " + id);
        }
        return row;
    }

    private static <T> Map<Long, T> byId(Collection<T> rows, Function<T, Long> id) {
        return rows.stream()
                .collect(Collectors.toMap(id, Objects::requireNonNull, (one, other) -> other, LinkedHashMap::new));
    }
}
