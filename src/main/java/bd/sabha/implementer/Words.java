package bd.sabha.implementer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The lists of words that come with Sabha: plain files with commas, no quotes, a line of heads. */
final class Words {

    private static final List<String[]> LINES = read("/implementer/words.csv");

    private Words() {}

    /** The lines below the heads, split at the commas. */
    static List<String[]> read(String resource) {
        try (var reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Words.class.getResourceAsStream(resource), resource), StandardCharsets.UTF_8))) {
            return reader.lines().skip(1).map(line -> line.split(",", -1)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** By stem the stem of the word that stands for it. */
    static Map<String, String> synonyms() {
        var synonyms = new HashMap<String, String>();
        lines("SYNONYM").forEach(words -> Arrays.stream(words)
                .skip(1)
                .forEach(word -> synonyms.put(Spelling.key(word), Spelling.key(words[0]))));
        return synonyms;
    }

    /** The stems of the words that say nothing wherever they stand. */
    static Set<String> removed() {
        return of("REMOVED").map(Spelling::key).collect(Collectors.toSet());
    }

    /** The words of each keyword. */
    static Map<Keyword, List<String>> keywords() {
        var keywords = new EnumMap<Keyword, List<String>>(Keyword.class);
        for (var keyword : Keyword.values()) {
            keywords.put(keyword, of(keyword.name()).toList());
        }
        return keywords;
    }

    /** The words with that meaning, in the order of the file. */
    static Stream<String> of(String meaning) {
        return lines(meaning).flatMap(Arrays::stream);
    }

    /** The first of the words with that meaning. */
    static String first(Keyword keyword) {
        return of(keyword.name()).findFirst().orElseThrow();
    }

    private static Stream<String[]> lines(String meaning) {
        return LINES.stream().filter(line -> line[0].equals(meaning)).map(line -> line[1].split(";"));
    }
}
