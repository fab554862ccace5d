package bd.sabha.directory;

import bd.sabha.implementer.RegisterPicture;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who does the work of posts that nobody holds or that are outside, and who is above somebody, as things are today. */
@Component
class StandIns {

    private final CurrentRegister register;

    StandIns(CurrentRegister register) {
        this.register = register;
    }

    /** For each of these posts that another one works for: that one. */
    Map<Long, Long> of(Collection<Long> postIds) {
        var picture = register.picture();
        var found = new HashMap<Long, Long>();
        for (var post : postIds) {
            var worker = worker(picture, post);
            if (worker != post) {
                found.put(post, worker);
            }
        }
        return found;
    }

    /** The posts whose work comes to whoever does this one's: the vacant ones, and those outside that these speak for. */
    static Set<Long> helpedBy(long postId, RegisterPicture picture) {
        var found = new LinkedHashSet<Long>();
        var open = new ArrayDeque<>(List.of(postId));
        while (!open.isEmpty()) {
            picture.standsInFor(open.remove()).stream().filter(found::add).forEach(open::add);
        }
        found.remove(postId);
        return found;
    }

    /**
     * Who is above each of these posts: the nearest head of office that is held, above whoever does the post's work;
     * when nobody is, whoever does its work.
     */
    Map<Long, Long> headsAbove(Collection<Long> postIds) {
        var picture = register.picture();
        var found = new HashMap<Long, Long>();
        postIds.forEach(post -> found.put(post, headAbove(picture, picture.post(worker(picture, post)))));
        return found;
    }

    /** A liaison may be vacant itself: then it goes on. */
    private static long worker(RegisterPicture picture, long postId) {
        var seen = new HashSet<Long>();
        var at = postId;
        while (seen.add(at)) {
            at = picture.standIn(at).map(RegisterPicture.Post::id).orElse(at);
        }
        return at;
    }

    /** A head is above the posts of its own office, never beside another head of it. */
    private static long headAbove(RegisterPicture picture, RegisterPicture.Post post) {
        return picture.upwards(post.officeId()).stream()
                .filter(office -> office.id() != post.officeId() || !post.head())
                .flatMap(office -> picture.postsOf(office.id()).stream())
                .filter(head -> head.head()
                        && head.id() != post.id()
                        && picture.holder(head.id()).isPresent())
                .map(RegisterPicture.Post::id)
                .findFirst()
                .orElse(post.id());
    }
}
