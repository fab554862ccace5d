package bd.sabha.demo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The country, a division, a district or an upazila.
 *
 * @param code its geographic code; empty: the country
 */
record Place(Level level, String code, String name, String nameEn, @Nullable Place within) {

    private static final Place COUNTRY = new Place(Level.DIRECTORATE, "", "", "", null);

    /** All of them, by the level whose offices they have. */
    static Map<Level, List<Place>> all() {
        var divisions = read(Level.DIVISION, "/geo/divisions.csv", "", Map.of("", COUNTRY));
        var districts = read(Level.DISTRICT, "/geo/districts.csv", "division", divisions);
        var upazilas = read(Level.UPAZILA, "/geo/upazilas.csv", "district", districts);
        return Map.of(
                Level.MINISTRY, List.of(COUNTRY),
                Level.DIRECTORATE, List.of(COUNTRY),
                Level.DIVISION, new ArrayList<>(divisions.values()),
                Level.DISTRICT, new ArrayList<>(districts.values()),
                Level.UPAZILA, new ArrayList<>(upazilas.values()));
    }

    private static Map<String, Place> read(Level level, String table, String column, Map<String, Place> above) {
        var places = new LinkedHashMap<String, Place>();
        for (var row : Table.read(table)) {
            var within = column.isEmpty() ? COUNTRY : Objects.requireNonNull(above.get(row.get(column)));
            places.put(row.get("code"), new Place(level, row.get("code"), row.get("name"), row.get("name_en"), within));
        }
        return places;
    }

    /** The place of that level that it is or lies in. */
    Place at(Level wanted) {
        return level.layer() <= wanted.layer() || within == null ? this : within.at(wanted);
    }

    /** Where its posts have their mail: uno becomes uno-rampal@bagerhat.example. */
    String address(String post) {
        return level == Level.UPAZILA
                ? post + "-" + slug() + "@" + at(Level.DISTRICT).slug() + ".example"
                : post + "@" + slug() + ".example";
    }

    /** Its English name in an address; the upazila of the district's town is "sadar" in each. */
    private String slug() {
        var slug = nameEn.toLowerCase(Locale.ROOT).replace("'", "").replaceAll("[^a-z]+", "-");
        return slug.endsWith("-sadar") ? "sadar" : slug;
    }
}
