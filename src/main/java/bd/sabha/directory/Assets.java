package bd.sabha.directory;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The stylesheets and scripts that every page links: all that lie in static/css and static/js, the basics first. */
@Component("assets")
public class Assets {

    private static final List<String> BASICS = List.of("fonts.css", "base.css", "layout.css");

    private final List<String> stylesheets;
    private final List<String> scripts;

    Assets() throws IOException {
        stylesheets = files("css");
        scripts = files("js");
    }

    public List<String> getStylesheets() {
        return stylesheets;
    }

    public List<String> getScripts() {
        return scripts;
    }

    private static List<String> files(String kind) throws IOException {
        var found = new PathMatchingResourcePatternResolver()
                .getResources("classpath*:/static/%s/*.%s".formatted(kind, kind));
        return Arrays.stream(found)
                .map(Resource::getFilename)
                .filter(Objects::nonNull)
                .sorted(Comparator.<String>comparingInt(Assets::rank).thenComparing(Comparator.naturalOrder()))
                .map(name -> "/" + kind + "/" + name)
                .toList();
    }

    private static int rank(String name) {
        var rank = BASICS.indexOf(name);
        return rank < 0 ? BASICS.size() : rank;
    }
}
