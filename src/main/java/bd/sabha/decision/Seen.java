package bd.sabha.decision;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What somebody saw in a decision form when its page was made; it comes back with the form.
 *
 * @param words the implementers' text whose meaning was shown
 * @param posts the posts that it meant, with commas
 * @param leftOut the posts that had been left out by hand, with commas
 * @param recorded what is kept stands as it is: nothing was shown yet
 */
public record Seen(String words, String posts, String leftOut, Boolean recorded) {

    static final Seen NOTHING = new Seen("", "", "", false);

    public Seen {
        words = Objects.requireNonNullElse(words, "");
        posts = Objects.requireNonNullElse(posts, "");
        leftOut = Objects.requireNonNullElse(leftOut, "");
        recorded = Objects.requireNonNullElse(recorded, false);
    }

    /** Somebody opens a decision with these words. */
    static Seen asKept(String words) {
        return new Seen(words, "", "", true);
    }

    public List<Long> postIds() {
        return ids(Stream.of(posts.split(",")));
    }

    public List<Long> leftOutIds() {
        return ids(Stream.of(leftOut.split(",")));
    }

    /** Ids as a form sends them; what is none becomes 0, which is no post. */
    public static List<Long> ids(Stream<@Nullable String> typed) {
        return typed.filter(Objects::nonNull)
                .map(String::strip)
                .filter(id -> !id.isEmpty())
                .map(id -> id.matches("[0-9]{1,18}") ? Long.parseLong(id) : 0L)
                .distinct()
                .toList();
    }
}
