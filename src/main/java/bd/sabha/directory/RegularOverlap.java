package bd.sabha.directory;

import java.io.Serial;

/** Two regular charges would run at the same time: two people in one post, or one person in two posts. */
public final class RegularOverlap extends IllegalStateException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Tenure held;
    private final boolean samePost;

    RegularOverlap(Tenure held, boolean samePost) {
        super("person %d holds post %d regularly from %s to %s"
                .formatted(held.personId(), held.postId(), held.fromOn(), held.toOn()));
        this.held = held;
        this.samePost = samePost;
    }

    /** The charge that is in the way. */
    Tenure held() {
        return held;
    }

    /** Whether it is the post that is held already; else the person holds another post. */
    boolean isSamePost() {
        return samePost;
    }
}
