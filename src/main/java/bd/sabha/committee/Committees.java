package bd.sabha.committee;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The register of committees, as the other modules ask it. */
@Component
public class Committees {

    /** @throws java.util.NoSuchElementException when there is no such committee */
    public Committee get(long committeeId) {
        throw new UnsupportedOperationException();
    }

    /** Establishes a committee, chair and member-secretary being members too, and sets its rhythm going. */
    public Committee establish(
            Committee committee, List<Long> memberPosts, List<String> standingItems, @Nullable Recurrence recurrence) {
        throw new UnsupportedOperationException();
    }

    public List<Committee> all() {
        throw new UnsupportedOperationException();
    }

    /** The posts of the members, the chair first, the member-secretary last. */
    public List<Long> memberPosts(long committeeId) {
        throw new UnsupportedOperationException();
    }

    public List<String> standingItems(long committeeId) {
        throw new UnsupportedOperationException();
    }

    public Optional<Recurrence> recurrence(long committeeId) {
        throw new UnsupportedOperationException();
    }
}
