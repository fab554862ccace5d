package bd.sabha.intake;

import bd.sabha.intake.Places.Place;
import bd.sabha.intake.SourceHtml.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is marked in a source: the places of values, and of what is doubtful. */
final class Marks {

    private Marks() {}

    /** @param doubtful paths that somebody should look at */
    static List<Mark> of(Map<String, Place> places, Draft draft, Set<String> doubtful) {
        var marks = new ArrayList<Mark>();
        places.values().stream()
                .filter(place -> !place.spans().isEmpty())
                .map(place -> new Mark(Paths.id("at-", place.path()), look(place, doubtful), place.spans()))
                .forEach(marks::add);
        draft.doubts().stream()
                .filter(it -> !it.doubt().places().isEmpty())
                .map(it -> new Mark(
                        "at-doubt-" + it.index(),
                        it.seen() ? "place" : "place doubt",
                        it.doubt().places()))
                .forEach(marks::add);
        return marks;
    }

    private static String look(Place place, Set<String> doubtful) {
        return place.sure() && !doubtful.contains(place.path()) ? "place" : "place check";
    }
}
