package bd.sabha.implementer;

import bd.sabha.implementer.Expression.PlaceName;
import java.util.List;

/** What the other names in an expression tell about one of them: whether it is listed with them or lies around them. */
final class Peers {

    private Peers() {}

    /** Whether it is the name of a district and of its division, beside other districts, and districts are looked for. */
    static boolean isPeer(PlaceName name, List<PlaceName> names, int subjectLayer) {
        return subjectLayer == Place.DISTRICT
                && name.layer() == null
                && name.isAt(Place.DISTRICT)
                && name.isAt(Place.DIVISION)
                && names.stream().anyMatch(other -> other != name && other.isAt(Place.DISTRICT));
    }

    /** In "রাজশাহী ও রংপুর বিভাগ" the word behind the last one is said of all. */
    static boolean isListedAs(int layer, List<PlaceName> names) {
        return names.stream().anyMatch(name -> name.listed() && name.layer() != null && name.layer() == layer);
    }

    /** Behind the others, it may be the division around them. */
    static boolean isLast(PlaceName name, List<PlaceName> names) {
        return !name.listed() && names.indexOf(name) == names.size() - 1;
    }

    /** Whether another name means a place in it or around it, of that layer or below. */
    static boolean isBeside(Place place, PlaceName name, List<PlaceName> names, int layer) {
        return names.stream()
                .filter(other -> other != name)
                .flatMap(other -> other.readings().stream())
                .filter(other -> other.layer() >= layer && !other.equals(place))
                .anyMatch(other -> other.liesIn(place) || place.liesIn(other));
    }
}
