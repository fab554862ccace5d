package bd.sabha.decision;

import bd.sabha.calendar.Languages;
import bd.sabha.decision.Since.More;
import bd.sabha.directory.CurrentRegister;
import bd.sabha.directory.Posts;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Asks a decision's words again, in today's register: whom they mean since, whom no more. Pages call it. */
@Component("registerChanges")
public class RegisterChanges {

    private static final Map<Integer, String> UNITS = Map.of(4, "division", 5, "district", 6, "upazila", 7, "union");
    private static final String POST = "post";

    private final Meanings meanings;
    private final CurrentRegister register;
    private final Posts posts;
    private final JdbcClient jdbc;

    RegisterChanges(Meanings meanings, CurrentRegister register, Posts posts, JdbcClient jdbc) {
        this.meanings = meanings;
        this.register = register;
        this.posts = posts;
        this.jdbc = jdbc;
    }

    /** Null: nothing was kept of what its words mean, or nothing has changed. */
    public @Nullable Since since(DecisionView decision) {
        if (decision.recorded().isEmpty()) {
            return null;
        }
        var then = posts(decision);
        var now = now(decision);
        var more = new LinkedHashSet<>(now.keySet());
        more.removeAll(then);
        more.removeAll(addressed(decision));
        var fewer = then.stream().filter(post -> !now.containsKey(post)).collect(Collectors.toSet());
        fewer.retainAll(addressed(decision));
        var since = new Since(
                decision.recorded().get(0).resolvedOn(), more(more, then), posts.inOrder(more), posts.inOrder(fewer));
        return since.isNothing() ? null : since;
    }

    /** The posts that the decision's words mean now, each with the line that does. */
    Map<Long, String> now(DecisionView decision) {
        var now = new LinkedHashMap<Long, String>();
        var lines = decision.recorded().stream().map(Recorded::words).collect(Collectors.joining("\n"));
        meanings.of(lines, decision.minutesId())
                .forEach(meaning -> meaning.postIds().forEach(post -> now.putIfAbsent(post, meaning.words())));
        return now;
    }

    private static Set<Long> posts(DecisionView decision) {
        return decision.recorded().stream()
                .flatMap(line -> line.postIds().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Who knows of the decision: in the minutes, by a directive that was handed over, or by one that was added. */
    private Set<Long> addressed(DecisionView decision) {
        var known = decision.implementers().stream()
                .map(implementer -> implementer.post().id())
                .collect(Collectors.toSet());
        known.addAll(jdbc.sql(
                        """
                        select post_id from directive where decision_id = :id
                        union select post_id from addition where decision_id = :id
                        """)
                .param("id", decision.id())
                .query(Long.class)
                .list());
        return known;
    }

    /** By kind of place where the whole place is new to the words, the other posts one by one. */
    private List<More> more(Collection<Long> more, Set<Long> then) {
        var picture = register.picture();
        var places = posts.all(then).values().stream()
                .map(post -> picture.office(post.officeId()).place())
                .collect(Collectors.toSet());
        var byUnit = new TreeMap<String, Set<String>>();
        for (var post : posts.inOrder(more)) {
            var office = picture.office(post.officeId());
            var known = office.place().isEmpty() || places.contains(office.place());
            var unit = known ? POST : UNITS.getOrDefault(office.layer(), POST);
            var name = Languages.english() ? office.placeEn() : office.place();
            byUnit.computeIfAbsent(unit, none -> new LinkedHashSet<>()).add(unit.equals(POST) ? post.title() : name);
        }
        return byUnit.entrySet().stream()
                .map(unit -> new More(unit.getKey(), List.copyOf(unit.getValue())))
                .toList();
    }
}
