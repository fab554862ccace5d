package bd.sabha.meeting;

import bd.sabha.directory.PostView;
import org.jspecify.annotations.Nullable;

/**
 * A member on a meeting's attendance list.
 *
 * @param presence null: not marked yet
 * @param representative name and designation of who came instead
 * @param version of the mark; 0: not marked yet
 */
public record Attendee(PostView post, @Nullable Presence presence, @Nullable String representative, long version) {

    static Attendee of(PostView post, @Nullable Attendance mark) {
        return mark == null
                ? new Attendee(post, null, null, 0)
                : new Attendee(post, mark.kind(), mark.representative(), mark.version());
    }

    /** Not marked, or represented by nobody. */
    public boolean incomplete() {
        return presence == null || presence == Presence.REPRESENTED && representative == null;
    }
}
