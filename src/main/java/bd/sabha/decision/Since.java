package bd.sabha.decision;

import bd.sabha.directory.PostView;
import java.time.LocalDate;
import java.util.List;

/**
 * How the register has changed beneath a decision's words since they were written.
 *
 * @param on the day they were written
 * @param more what they mean now beyond what they meant then, and nobody has addressed
 * @param posts the posts of these
 * @param fewer what they meant then and mean no more
 */
public record Since(LocalDate on, List<More> more, List<PostView> posts, List<PostView> fewer) {

    /**
     * Some more of a kind.
     *
     * @param unit upazila, district, division or union where a whole place is new, else post
     */
    public record More(String unit, List<String> names) {}

    public boolean isNothing() {
        return posts.isEmpty() && fewer.isEmpty();
    }

    List<Long> postIds() {
        return posts.stream().map(PostView::id).toList();
    }
}
