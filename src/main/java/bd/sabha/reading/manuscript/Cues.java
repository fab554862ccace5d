package bd.sabha.reading.manuscript;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Words by which officials mark what they write, from a table in {@code reading/}: a kind and its words on each line, with
 * semicolons between. They are found however they are spaced, in either script of digits, with or without joiners and with
 * the letters that writers and scanners confuse.
 */
public final class Cues {

    private static final String JOINERS = "[\u200b-\u200d\u2060\ufeff]*+";
    private static final List<String> CONFUSED = lines("letters").toList();

    private final Map<String, List<String>> words = new LinkedHashMap<>();

    private Cues(Stream<String> lines) {
        lines.map(line -> Normalizer.normalize(line, Normalizer.Form.NFC).strip())
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .map(line -> line.split(",", 2))
                .forEach(line -> words.computeIfAbsent(line[0].strip(), kind -> new java.util.ArrayList<>())
                        .addAll(Stream.of(line[1].split(";"))
                                .map(String::strip)
                                .filter(word -> !word.isEmpty())
                                .toList()));
    }

    /** @param table its name without folder and ending: sections */
    public static Cues of(String table) {
        return new Cues(lines(table));
    }

    private static Stream<String> lines(String table) {
        try (var in = Cues.class.getResourceAsStream("/reading/" + table + ".csv")) {
            return new String(Objects.requireNonNull(in, table).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public List<String> words(String kind) {
        return Objects.requireNonNull(words.get(kind), kind);
    }

    public List<String> kinds() {
        return List.copyOf(words.keySet());
    }

    /** A regular expression without groups for any word of these kinds, the longest first. */
    public String anyOf(String... kinds) {
        return Stream.of(kinds)
                .flatMap(kind -> words(kind).stream())
                .distinct()
                .sorted(Comparator.comparing(String::length).reversed())
                .map(Cues::pattern)
                .collect(joining("|", "(?:", ")"));
    }

    public Pattern pattern(String... kinds) {
        return Pattern.compile(anyOf(kinds), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** A regular expression for these words as they may be found. */
    public static String pattern(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFC)
                .codePoints()
                .mapToObj(c -> Character.isWhitespace(c) ? "[\\s\u00a0]++" : letter(Character.toString(c)) + JOINERS)
                .collect(joining());
    }

    private static String letter(String letter) {
        return CONFUSED.stream()
                .filter(set -> set.contains(letter))
                .findFirst()
                .map(set -> "[" + set + "]")
                .orElseGet(() -> Pattern.quote(letter));
    }
}
