package bd.sabha.directory.imports;

import bd.sabha.implementer.Spelling;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The divisions, districts and upazilas of the country, by any spelling of their names that is known. */
@Component
class Places {

    private static final Map<String, String> LAYERS = Map.of("division", "4", "district", "5", "upazila", "6");

    /** A place in both languages. */
    record Place(String name, String nameEn) {}

    private final Map<String, Map<String, List<Place>>> byLayer = new HashMap<>();

    Places() throws IOException {
        for (var layer : LAYERS.entrySet()) {
            for (var row : rows(layer.getKey() + "s")) {
                var place = new Place(Tidy.text(row.get("name")), Tidy.text(row.get("name_en")));
                enter(layer.getValue(), place.name(), List.of(place));
                enter(layer.getValue(), place.nameEn(), List.of(place));
            }
        }
        for (var row : rows("aliases")) {
            var layer = LAYERS.getOrDefault(row.get("level"), "");
            enter(layer, row.get("variant"), find(layer, row.get("name")));
        }
    }

    boolean hasLayer(String layer) {
        return byLayer.containsKey(layer);
    }

    /** Those of that name; empty: there is none. */
    List<Place> find(String layer, String name) {
        return byLayer.getOrDefault(layer, Map.of()).getOrDefault(Spelling.plain(name), List.of());
    }

    /** The place whose name is most like that one. */
    Optional<Place> nearest(String layer, String name) {
        var wanted = Spelling.plain(name);
        return byLayer.getOrDefault(layer, Map.of()).entrySet().stream()
                .min(Comparator.comparingInt(known -> distance(known.getKey(), wanted)))
                .map(known -> known.getValue().get(0));
    }

    private void enter(String layer, String name, List<Place> places) {
        byLayer.computeIfAbsent(layer, key -> new HashMap<>())
                .computeIfAbsent(Spelling.plain(Tidy.text(name)), key -> new ArrayList<>())
                .addAll(places);
    }

    private static List<CSVRecord> rows(String file) throws IOException {
        var resource = new ClassPathResource("geo/" + file + ".csv");
        var format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var parser =
                CSVParser.parse(new InputStreamReader(resource.getInputStream(), StandardCharsets.UTF_8), format)) {
            return parser.getRecords();
        }
    }

    /** How many letters have to be changed, left out or put in. */
    private static int distance(String one, String other) {
        var last = new int[other.length() + 1];
        for (var j = 0; j <= other.length(); j++) {
            last[j] = j;
        }
        for (var i = 1; i <= one.length(); i++) {
            var row = new int[other.length() + 1];
            row[0] = i;
            for (var j = 1; j <= other.length(); j++) {
                var change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(last[j - 1] + change, 1 + Math.min(last[j], row[j - 1]));
            }
            last = row;
        }
        return last[other.length()];
    }
}
