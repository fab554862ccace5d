package bd.sabha.implementer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The country's divisions, districts and upazilas with their other spellings: {@code geo/*.csv}. */
final class Gazetteer {

    private static final Gazetteer BANGLADESH = new Gazetteer();

    private final Map<String, Place> byCode = new HashMap<>();
    private final Map<String, List<Place>> byPhrase = new HashMap<>();

    private Gazetteer() {
        read("/geo/divisions.csv", Place.DIVISION);
        read("/geo/districts.csv", Place.DISTRICT);
        read("/geo/upazilas.csv", Place.UPAZILA);
        for (var line : Words.read("/geo/aliases.csv")) {
            alike(line[1], line[2], layer(line[0]));
            alike(line[2], line[1], layer(line[0]));
        }
    }

    static Gazetteer bangladesh() {
        return BANGLADESH;
    }

    Collection<Place> places() {
        return byCode.values();
    }

    /** By each name's stems the places that have it. */
    Map<String, List<Place>> byPhrase() {
        return byPhrase;
    }

    private void read(String resource, int layer) {
        for (var line : Words.read(resource)) {
            var place = new Place(layer, line[1], line[2], parent(layer, line));
            byCode.put(layer + ":" + line[0], place);
            Stream.of(line[1], line[2]).forEach(name -> name(name, place));
        }
    }

    private @Nullable Place parent(int layer, String[] line) {
        return layer == Place.DIVISION ? Place.BANGLADESH : byCode.get(layer - 1 + ":" + line[3]);
    }

    private void name(String name, Place place) {
        var places = byPhrase.computeIfAbsent(Tokens.phrase(name), phrase -> new ArrayList<>());
        if (!places.contains(place)) {
            places.add(place);
        }
    }

    /** One more name for what is called so: of a place that was renamed the map may have either. */
    private void alike(String name, String known, int layer) {
        byPhrase.getOrDefault(Tokens.phrase(known), List.of()).stream()
                .filter(place -> place.layer() == layer)
                .toList()
                .forEach(place -> name(name, place));
    }

    private static int layer(String word) {
        return switch (word) {
            case "division" -> Place.DIVISION;
            case "district" -> Place.DISTRICT;
            default -> Place.UPAZILA;
        };
    }
}
