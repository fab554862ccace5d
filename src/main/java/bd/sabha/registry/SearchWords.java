package bd.sabha.registry;

import bd.sabha.implementer.Spelling;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words as the archive knows them: one key for all spellings, inflections and kinds of digits of a word. */
final class SearchWords {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

    private SearchWords() {}

    /** The key of each word of a text, once. */
    static Set<String> of(String text) {
        return keys(text).collect(Collectors.toSet());
    }

    /** The keys of what somebody looks for, in order. */
    static List<String> sought(String text) {
        return keys(text).distinct().toList();
    }

    private static Stream<String> keys(String text) {
        return WORD.matcher(Spelling.plain(text))
                .results()
                .map(match -> Spelling.stem(match.group()))
                .filter(key -> !key.isEmpty());
    }
}
