package bd.sabha.directory;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The register of posts, as the other modules ask it. Titles follow the reader's language, mails are Bangla. */
@Component
public class Posts {

    /** @throws java.util.NoSuchElementException when there is no such post */
    public PostView get(long postId) {
        throw new UnsupportedOperationException();
    }

    /** The posts with these ids, by id, in one query. */
    public Map<Long, PostView> all(Collection<Long> postIds) {
        throw new UnsupportedOperationException();
    }

    /** Posts whose designation, office, place or holder contains every word of the query, best first. */
    public List<PostView> search(String query, int limit) {
        throw new UnsupportedOperationException();
    }

    /**
     * The post above: the head of the post's own office or, when it is the head itself, the head of the parent office;
     * the post itself when nobody is above.
     */
    public PostView headAbove(long postId) {
        throw new UnsupportedOperationException();
    }

    /** Who did something, as it is recorded: name and post title of an incumbency, whether or not it still runs. */
    public Actor actor(long incumbencyId) {
        throw new UnsupportedOperationException();
    }

    /** A person in a post at the time of an act. */
    public record Actor(long incumbencyId, long postId, String name, String designation, String title) {}
}
