package bd.sabha.decision;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** Whom the implementers of a paper mean that is not among our minutes yet. */
@Component
public class WrittenImplementers {

    private final Previews previews;

    WrittenImplementers(Previews previews) {
        this.previews = previews;
    }

    /** What today's register finds; whoever is meant is chosen. @param officeId whose paper it is */
    public Preview found(String asWritten, long officeId) {
        return previews.of(asWritten, officeId, List.of(), Seen.NOTHING);
    }

    /** The same as a form that somebody fills in shows it. @param ticked the boxes that are ticked */
    public Preview shown(String asWritten, long officeId, Collection<Long> ticked, Seen seen) {
        return previews.of(asWritten, officeId, ticked, seen);
    }

    /** The same when these posts, and no others, were chosen earlier. */
    public Preview chosen(String asWritten, long officeId, Collection<Long> posts) {
        return previews.of(asWritten, officeId, posts, Seen.asKept(asWritten));
    }
}
