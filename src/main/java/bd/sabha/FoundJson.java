package bd.sabha;

import bd.sabha.reading.Found;
import bd.sabha.reading.Span;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** An object of an answer in JSON, whose values were found; where, it notes apart. */
final class FoundJson {

    private static final int SHOWN = 60;

    private final Map<String, @Nullable Object> values = new LinkedHashMap<>();
    private final String path;
    private final Map<String, Object> places;

    private FoundJson(String path, Map<String, Object> places) {
        this.path = path;
        this.places = places;
    }

    FoundJson() {
        this("", new LinkedHashMap<>());
    }

    Map<String, @Nullable Object> values() {
        return values;
    }

    /** By the path of the value: at which characters, and how sure it is. */
    Map<String, Object> places() {
        return places;
    }

    FoundJson put(String key, @Nullable Object value) {
        values.put(key, value);
        return this;
    }

    FoundJson found(String key, @Nullable Found<?> found) {
        note(key, found);
        return put(key, found == null ? null : plain(found.value()));
    }

    FoundJson foundIfAny(String key, @Nullable Found<?> found) {
        return found == null ? this : found(key, found);
    }

    /** So much of its first line as shows what it is. */
    FoundJson beginning(String key, @Nullable Found<String> found) {
        note(key, found);
        return put(key, found == null ? null : beginning(found.value()));
    }

    FoundJson all(String key, List<? extends Found<?>> found) {
        var all = new ArrayList<Object>();
        for (int i = 0; i < found.size(); i++) {
            note(key + "[" + i + "]", found.get(i));
            all.add(plain(found.get(i).value()));
        }
        return put(key, all);
    }

    FoundJson object(String key, BiConsumer<FoundJson, String> fill) {
        var object = new FoundJson(path(key) + ".", places);
        fill.accept(object, key);
        return put(key, object.values);
    }

    <T> FoundJson objects(String key, List<T> of, BiConsumer<FoundJson, T> fill) {
        var objects = new ArrayList<Object>();
        for (int i = 0; i < of.size(); i++) {
            var object = new FoundJson(path(key + "[" + i + "]") + ".", places);
            fill.accept(object, of.get(i));
            objects.add(object.values);
        }
        return put(key, objects);
    }

    <T> FoundJson objectsIfAny(String key, List<T> of, BiConsumer<FoundJson, T> fill) {
        return of.isEmpty() ? this : objects(key, of, fill);
    }

    private String path(String key) {
        return path + key;
    }

    private void note(String key, @Nullable Found<?> found) {
        if (found == null) return;
        places.put(
                path(key),
                Map.of("at", at(found.places()), "confidence", Math.round(found.confidence() * 100) / 100.0));
    }

    static List<List<Integer>> at(List<Span> places) {
        return places.stream().map(place -> List.of(place.from(), place.to())).toList();
    }

    private static Object plain(Object value) {
        return value instanceof String words
                ? tidy(words)
                : value instanceof Boolean || value instanceof Number ? value : value.toString();
    }

    /** Blanks and line ends in one go are one blank. */
    static String tidy(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFC)
                .replaceAll("[\\s\\p{Z}]++", " ")
                .strip();
    }

    private static String beginning(String words) {
        var line = words.strip().lines().findFirst().map(FoundJson::tidy).orElse("");
        int end = line.offsetByCodePoints(0, Math.min(SHOWN, line.codePointCount(0, line.length())));
        return line.substring(0, end).strip();
    }
}
