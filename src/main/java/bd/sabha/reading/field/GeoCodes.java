package bd.sabha.reading.field;

import bd.sabha.implementer.Spelling;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The four digits of a memo number that say where an office is: district and upazila, {@code geo/*.csv}. */
final class GeoCodes {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\u200c\u200d]{2,}+");
    private static final int LONGEST_NAME = 3;
    private static final int DISTRICT_DIGITS = 2;
    private static final Map<String, Place> BY_CODE = new HashMap<>();
    private static final Map<String, Set<Place>> BY_NAME = new HashMap<>();
    private static final Map<String, String> DIVISIONS = new HashMap<>();

    /** @param code four digits; of a district the last two are 00 */
    record Place(String code, String name, String division) {

        boolean isDistrict() {
            return code.endsWith("00");
        }

        boolean isIn(Place other) {
            return equals(other) || other.isDistrict() && code.startsWith(other.code.substring(0, DISTRICT_DIGITS));
        }
    }

    static {
        for (var row : rows("/geo/districts.csv")) add(new Place(row[0] + "00", row[1], row[3]), row[1], row[2]);
        for (var row : rows("/geo/upazilas.csv")) {
            add(new Place(row[0], row[1], BY_CODE.get(row[3] + "00").division()), row[1], row[2]);
        }
        for (var row : rows("/geo/aliases.csv")) {
            var known = BY_NAME.getOrDefault(key(row[2]), Set.of());
            BY_NAME.computeIfAbsent(key(row[1]), name -> new HashSet<>()).addAll(known);
        }
        for (var row : rows("/geo/divisions.csv")) {
            DIVISIONS.put(key(row[1]), row[0]);
            DIVISIONS.put(key(row[2]), row[0]);
        }
    }

    private GeoCodes() {}

    static Optional<Place> of(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    /** The places that a text names. */
    static Set<Place> named(CharSequence text) {
        var named = new LinkedHashSet<Place>();
        phrases(text).forEach(phrase -> named.addAll(BY_NAME.getOrDefault(phrase, Set.of())));
        return named;
    }

    /** The name of the place that is meant by another one: রুমা by what scanners read, বুমা. */
    static Optional<String> properName(String name) {
        var places = BY_NAME.getOrDefault(key(name), Set.of());
        return places.size() == 1
                ? places.stream()
                        .map(Place::name)
                        .filter(proper -> !key(proper).equals(key(name)))
                        .findAny()
                : Optional.empty();
    }

    /** The codes of the divisions that it names. */
    static Set<String> divisions(CharSequence text) {
        return phrases(text).stream()
                .flatMap(phrase -> Stream.ofNullable(DIVISIONS.get(phrase)))
                .collect(Collectors.toSet());
    }

    private static List<String> phrases(CharSequence text) {
        var stems = WORD.matcher(text)
                .results()
                .map(word -> Spelling.stem(word.group()))
                .toList();
        var phrases = new ArrayList<String>();
        for (int begin = 0; begin < stems.size(); begin++) {
            for (int end = begin + 1; end <= Math.min(stems.size(), begin + LONGEST_NAME); end++) {
                phrases.add(String.join(" ", stems.subList(begin, end)));
            }
        }
        return phrases;
    }

    private static void add(Place place, String... names) {
        BY_CODE.put(place.code(), place);
        for (var name : names)
            BY_NAME.computeIfAbsent(key(name), key -> new HashSet<>()).add(place);
    }

    private static String key(String name) {
        return WORD.matcher(Spelling.plain(name))
                .results()
                .map(word -> Spelling.stem(word.group()))
                .collect(Collectors.joining(" "));
    }

    private static List<String[]> rows(String table) {
        try (var in = Objects.requireNonNull(GeoCodes.class.getResourceAsStream(table))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .filter(line -> !line.isBlank())
                    .map(line -> line.split(","))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
