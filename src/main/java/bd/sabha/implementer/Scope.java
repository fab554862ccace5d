package bd.sabha.implementer;

import bd.sabha.implementer.Expression.PlaceName;
import bd.sabha.implementer.Question.Reason;
import bd.sabha.implementer.RegisterPicture.Post;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where an expression looks for its posts: what the names of places in it mean together. */
final class Scope {

    private final Lexicon lexicon;
    private final @Nullable Place own;
    private final int subjectLayer;
    private final boolean all;
    private final Function<Place, List<Post>> posts;
    private final Map<PlaceName, Place> chosen = new LinkedHashMap<>();
    private final List<Question> questions = new ArrayList<>();

    /**
     * @param own where the meeting's office is; null: no meeting
     * @param subjectLayer the layer of the offices whose posts are looked for
     * @param all whether more than one of them is meant
     * @param posts those that are looked for in a place, to be offered where it is not clear which place is meant
     */
    Scope(
            Lexicon lexicon,
            List<PlaceName> names,
            @Nullable Place own,
            int subjectLayer,
            boolean all,
            Function<Place, List<Post>> posts) {
        this.lexicon = lexicon;
        this.own = own;
        this.subjectLayer = subjectLayer;
        this.all = all;
        this.posts = posts;
        names.stream().filter(name -> !name.isSadar()).forEach(name -> choose(name, fitting(name, names)));
        names.stream().filter(PlaceName::isSadar).forEach(name -> choose(name, sadar(name)));
    }

    List<Question> questions() {
        return questions;
    }

    /** The places that are meant, without those that only say where they are; one that lies elsewhere is asked about. */
    List<Place> targets() {
        var places = chosen.values();
        int deepest = places.stream().mapToInt(Place::layer).max().orElse(Place.NATION);
        var around = places.stream().filter(place -> place.layer() < deepest).toList();
        var targets = new ArrayList<Place>();
        chosen.forEach((name, place) -> {
            if (place.layer() < deepest) {
                if (places.stream().noneMatch(inner -> inner.layer() > place.layer() && inner.liesIn(place))) {
                    ask(Reason.CONTRADICTION, name, List.of());
                }
            } else if (around.isEmpty() || around.stream().anyMatch(place::liesIn)) {
                targets.add(place);
            } else {
                ask(Reason.CONTRADICTION, name, List.of());
            }
        });
        return targets.stream().distinct().toList();
    }

    /** The readings that the other names, the word beside it, the meeting and the posts looked for leave. */
    private List<Place> fitting(PlaceName name, List<PlaceName> names) {
        var readings = name.readings();
        if (name.layer() != null) {
            readings = narrowed(readings, place -> place.layer() == name.layer());
        }
        if (name.layer() == null && name.listed()) {
            readings = narrowed(readings, place -> Peers.isListedAs(place.layer(), names));
        }
        if (readings.size() > 1 && Peers.isPeer(name, names, subjectLayer)) {
            return Peers.isLast(name, names) ? readings : narrowed(readings, place -> place.layer() == Place.DISTRICT);
        }
        readings = narrowed(readings, place -> Peers.isBeside(place, name, names, Place.DISTRICT));
        readings = narrowed(readings, place -> Peers.isBeside(place, name, names, Place.NATION));
        if (names.stream().anyMatch(PlaceName::isSadar)) {
            readings = narrowed(readings, place -> place.layer() == Place.DISTRICT);
        }
        var home = own == null ? null : Objects.requireNonNullElse(own.at(Place.DISTRICT), own);
        if (home != null) {
            readings = narrowed(readings, place -> place.liesIn(home) || home.liesIn(place));
        }
        return byLayer(readings);
    }

    /** Of a division and a district of one name the posts that are looked for tell which is meant. */
    private List<Place> byLayer(List<Place> readings) {
        var high = narrowed(readings, place -> place.layer() <= subjectLayer);
        if (high.size() < readings.size()) {
            return byLayer(high);
        }
        boolean large = readings.stream().allMatch(place -> place.layer() <= Place.DISTRICT);
        if (readings.size() < 2 || !all && !large) {
            return readings;
        }
        int layer = readings.stream()
                .mapToInt(Place::layer)
                .filter(some -> all ? some < subjectLayer : some <= subjectLayer)
                .max()
                .orElse(Place.DISTRICT);
        return narrowed(readings, place -> place.layer() == layer);
    }

    private static List<Place> narrowed(List<Place> places, Predicate<Place> condition) {
        var fitting = places.stream().filter(condition).toList();
        return places.size() < 2 || fitting.isEmpty() ? places : fitting;
    }

    /** The district's own upazila: the one that is called by the district's name and সদর. */
    private List<Place> sadar(PlaceName name) {
        var districts = Stream.concat(chosen.values().stream(), Stream.ofNullable(chosen.isEmpty() ? own : null))
                .map(place -> place.at(Place.DISTRICT))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        if (districts.isEmpty()) {
            ask(Reason.NO_SCOPE, name, List.of());
            return List.of();
        }
        var found = districts.stream().flatMap(lexicon.places()::sadarOf).toList();
        if (found.isEmpty()) {
            ask(Reason.UNKNOWN_PLACE, name, List.copyOf(districts));
        }
        return found;
    }

    private void choose(PlaceName name, List<Place> readings) {
        if (readings.size() == 1) {
            chosen.put(name, readings.get(0));
        } else if (readings.size() > 1) {
            ask(Reason.WHICH_PLACE, name, readings);
        }
    }

    private void ask(Reason reason, PlaceName name, List<Place> readings) {
        questions.add(new Question(
                reason,
                name.words(),
                readings.stream()
                        .flatMap(place -> posts.apply(place).stream())
                        .map(Post::id)
                        .distinct()
                        .limit(Findings.OFFERED)
                        .toList(),
                readings.stream().map(Place::fullName).distinct().toList()));
    }
}
