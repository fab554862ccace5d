package bd.sabha.directory;

import bd.sabha.calendar.Languages;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** What the frame around every page shows: who reads it, where else they can go, in which language. */
@Component("frame")
public class PageFrame {

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
        var here = ServletUriComponentsBuilder.fromCurrentRequest().build().getPath();
        return viewer.get()
                .map(reader -> entries.orderedStream()
                        .filter(entry -> entry.shownTo(reader))
                        .map(entry ->
                                new Link(entry.path(), entry.label(), entry.note(reader), isAt(entry.path(), here)))
                        .toList())
                .orElse(List.of());
    }

    /** bn or en. */
    public String language() {
        return Languages.reader().getLanguage();
    }

    /** This page in the other language. */
    public String switchLanguage() {
        return ServletUriComponentsBuilder.fromCurrentRequest()
                .replaceQueryParam("lang", Languages.english() ? "bn" : "en")
                .build()
                .toUriString();
    }

    private static boolean isAt(String path, @Nullable String here) {
        return here != null && (here.equals(path) || here.startsWith(path + "/"));
    }
}
