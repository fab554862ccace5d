package bd.sabha.reading.field;

import static java.util.stream.Collectors.joining;

import bd.sabha.reading.manuscript.Cues;
import java.util.List;
import java.util.stream.Stream;

/**
 * What scanners make of words, from {@code reading/repairs.csv}: a word and its misreadings. They are taken into account
 * where words are interpreted; what is printed stays as it is.
 */
final class Repairs {

    private static final Cues CUES = Cues.of("repairs");

    private Repairs() {}

    static List<String> of(String word) {
        return CUES.kinds().contains(word) ? CUES.words(word) : List.of();
    }

    /** A regular expression without groups for the word and its misreadings. */
    static String pattern(String word) {
        var misreadings = of(word);
        return misreadings.isEmpty()
                ? Cues.pattern(word)
                : Stream.concat(Stream.of(word), misreadings.stream())
                        .map(Cues::pattern)
                        .collect(joining("|", "(?:", ")"));
    }
}
