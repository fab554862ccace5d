package bd.sabha.implementer;

import org.jspecify.annotations.Nullable;

/**
 * A division, district, upazila or union, or the country.
 *
 * @param layer as of offices: 4, 5, 6, 7; the country 0
 * @param parent the place that it is a part of; null: of the country, which is no part
 */
record Place(int layer, String name, String nameEn, @Nullable Place parent) {

    static final int NATION = 0;
    static final int DIVISION = 4;
    static final int DISTRICT = 5;
    static final int UPAZILA = 6;
    static final int UNION = 7;

    static final Place BANGLADESH = new Place(NATION, Words.first(Keyword.NATION), "Bangladesh", null);

    boolean liesIn(Place other) {
        for (var place = this; place != null; place = place.parent) {
            if (place.equals(other)) {
                return true;
            }
        }
        return false;
    }

    /** The place of that layer that it is or lies in; null: none. */
    @Nullable
    Place at(int layer) {
        for (var place = this; place != null; place = place.parent) {
            if (place.layer == layer) {
                return place;
            }
        }
        return null;
    }

    /** Its name with that of the district around it, so that it is known from others of the same name. */
    String fullName() {
        return switch (layer) {
            case UPAZILA, UNION -> parent == null ? name : name + ", " + parent.name;
            case DIVISION -> name + " " + Words.first(Keyword.DIVISION);
            case DISTRICT -> name + " " + Words.first(Keyword.DISTRICT);
            default -> name;
        };
    }
}
