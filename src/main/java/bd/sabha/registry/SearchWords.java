package bd.sabha.registry;

import bd.sabha.calendar.Format;
import bd.sabha.implementer.Spelling;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words as the archive knows them: one key for all spellings, inflections and kinds of digits of a word. */
final class SearchWords {

    private static final Pattern WORD = Pattern.compile("\\p{N}+|[\\p{L}\\p{M}]+");
    private static final int SHORTEST = 3;
    private static final int LONGEST = 100;
    private static final int MOST = 40_000;

    /** Behind a vowel the endings of the genitive and the locative; behind a consonant that of the locative; emphasis. */
    private static final String BEHIND_VOWEL = "(?<=[\u09be-\u09cc])(?:\u09b0|\u09a4\u09c7)|(?<=\u09be)\u09af\u09bc";

    private static final String LOCATIVE = "(?<=[\u0995-\u09b9\u09bc])\u09c7|[\u0987\u0993]";

    /** Of all endings the longest; what is left begins with {@link #SHORTEST} characters at least. */
    private static final Pattern ENDING =
            Pattern.compile("(?<=.{" + SHORTEST + "})(?:" + endings() + "|" + BEHIND_VOWEL + "|" + LOCATIVE + ")$");

    private SearchWords() {}

    /** The key of each word of a text, once. */
    static Set<String> of(String text) {
        return keys(text).limit(MOST).collect(Collectors.toSet());
    }

    /** What somebody looks for, for the database: every word must be there, longer ones also as the beginning of one. */
    static String query(String text) {
        return keys(text).map(SearchWords::sought).collect(Collectors.joining(" & "));
    }

    /** The words without their endings, readable, digits Latin. */
    static List<String> bases(String text) {
        return WORD.matcher(Format.latinDigits(Spelling.plain(text)))
                .results()
                .map(match -> uninflected(match.group()))
                .toList();
    }

    private static String sought(String key) {
        var whole = key.length() <= SHORTEST || Character.isDigit(key.charAt(0));
        return "'" + key + "'" + (whole ? "" : ":*");
    }

    private static Stream<String> keys(String text) {
        return WORD.matcher(Spelling.plain(text))
                .results()
                .map(match -> match.group()
                        .substring(0, Math.min(LONGEST, match.group().length())))
                .map(word -> Spelling.stem(uninflected(word)))
                .filter(key -> !key.isEmpty())
                .distinct();
    }

    private static String uninflected(String word) {
        var base = ENDING.matcher(word).replaceFirst("");
        return base.equals(word) ? word : uninflected(base);
    }

    private static String endings() {
        try (var file = Objects.requireNonNull(SearchWords.class.getResourceAsStream("/registry/endings.txt"))) {
            var lines = new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(Spelling::plain)
                    .toList();
            return String.join("|", lines);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
