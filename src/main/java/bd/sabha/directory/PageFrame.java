package bd.sabha.directory;

import bd.sabha.calendar.Languages;
import jakarta.servlet.DispatcherType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;

/** What the frame around every page shows: who reads it, where else they can go, in which language. */
@Component("frame")
public class PageFrame {

    private static final Set<Integer> WITH_WORDS = Set.of(403, 404, 409, 413);

    private final CurrentViewer viewer;
    private final ObjectProvider<NavigationEntry> entries;

    PageFrame(CurrentViewer viewer, ObjectProvider<NavigationEntry> entries) {
        this.viewer = viewer;
        this.entries = entries;
    }

    /** A link of the navigation. */
    public record Link(String path, String label, @Nullable String note, boolean current) {}

    public Optional<Viewer> viewer() {
        return viewer.get();
    }

    public List<Link> navigation() {
        return links(false);
    }

    /** The tools of the sample set-up, apart from the navigation. */
    public List<Link> tools() {
        return links(true);
    }

    private List<Link> links(boolean tools) {
        var here = ServletUriComponentsBuilder.fromCurrentRequest().build().getPath();
        return viewer.get()
                .map(reader -> entries.orderedStream()
                        .filter(entry -> entry.tool() == tools && entry.shownTo(reader))
                        .map(entry ->
                                new Link(entry.path(), entry.label(), entry.note(reader), isAt(entry.path(), here)))
                        .toList())
                .orElse(List.of());
    }

    /** bn or en. */
    public String language() {
        return Languages.reader().getLanguage();
    }

    /** This page in the other language; the first page when this one cannot be asked for again. */
    public String switchLanguage() {
        UriComponentsBuilder here = ServletUriComponentsBuilder.fromCurrentRequest();
        var request = ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
        if (!request.getMethod().equals("GET") || request.getDispatcherType() == DispatcherType.ERROR) {
            here = here.replacePath("/").replaceQuery(null);
        }
        return here.scheme(null)
                .host(null)
                .port(null)
                .replaceQueryParam("lang", Languages.english() ? "bn" : "en")
                .build()
                .toUriString();
    }

    /** The status whose words an error page shows: one of those that have words of their own, or of its kind. */
    public int known(@Nullable Integer status) {
        if (status == null || status >= 500) {
            return 500;
        }
        return WITH_WORDS.contains(status) ? status : 400;
    }

    private static boolean isAt(String path, @Nullable String here) {
        return here != null && (here.equals(path) || here.startsWith(path + "/"));
    }
}
