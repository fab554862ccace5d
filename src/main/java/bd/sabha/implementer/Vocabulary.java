package bd.sabha.implementer;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The words of many texts, each once and by a number: a register repeats the same few thousand. */
final class Vocabulary {

    private static final String NOT_IN_WORDS = "[^\\p{L}\\p{M}\\p{N}]+";

    private final Map<String, Integer> words = new LinkedHashMap<>();
    private final Map<String, int[]> texts = new HashMap<>();

    /** The numbers of a text's words. */
    int[] of(String text) {
        return texts.computeIfAbsent(
                text, unknown -> split(text).stream().mapToInt(this::number).toArray());
    }

    /** The words in the order of their numbers. */
    List<String> words() {
        return List.copyOf(words.keySet());
    }

    /** The words as they are compared, each once: উপ-পরিচালক and উপপরিচালক are one word. */
    static List<String> split(String text) {
        var joined = Spelling.plain(text).replaceAll("[-\u2010-\u2015]", "");
        return Stream.of(joined.split(NOT_IN_WORDS))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }

    private int number(String word) {
        var known = words.get(word);
        if (known == null) {
            known = words.size();
            words.put(word, known);
        }
        return known;
    }
}
