package bd.sabha.directory;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** What the fragment post-picker lists: what was searched for in one of its fields, without what is chosen already. */
@Component("postPicker")
public class PostPicker {

    private static final int LISTED = 20;

    private final Posts posts;

    PostPicker(Posts posts) {
        this.posts = posts;
    }

    /** What was typed into the field's search; empty: nothing. */
    public String query(String field) {
        var typed = request().getParameter(field + "-search");
        return typed == null ? "" : typed.strip();
    }

    public List<PostView> results(String field, Collection<PostView> chosen) {
        var query = query(field);
        return query.isEmpty()
                ? List.of()
                : posts.search(query, LISTED + chosen.size()).stream()
                        .filter(post -> chosen.stream().noneMatch(some -> some.id() == post.id()))
                        .limit(LISTED)
                        .toList();
    }

    /** The posts whose boxes are ticked in the field, as the request says. */
    List<PostView> chosen(String field) {
        var values = request().getParameterValues(field);
        return values == null
                ? List.of()
                : posts.inOrder(Arrays.stream(values)
                        .filter(value -> value.matches("\\d{1,18}"))
                        .map(Long::valueOf)
                        .distinct()
                        .toList());
    }

    private static HttpServletRequest request() {
        return ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
    }
}
