package bd.sabha.implementer;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The words of many texts, each once and by a number: a register repeats the same few thousand. */
final class Vocabulary {

    /** A word that does not answer another at all. */
    static final int NOT = 3;

    private static final String NOT_IN_WORDS = "[^\\p{L}\\p{M}\\p{N}]+";

    private final Map<String, Integer> words = new LinkedHashMap<>();
    private final Map<String, int[]> texts = new HashMap<>();

    /** The numbers of a text's words. */
    int[] of(String text) {
        return texts.computeIfAbsent(
                text, unknown -> split(text).stream().mapToInt(this::number).toArray());
    }

    /** The words in the order of their numbers. */
    List<Word> words() {
        return words.keySet().stream().map(Word::of).toList();
    }

    /** A word as it is typed and, however it is spelled, its key. */
    record Word(String plain, String stem) {

        private static final int SHORTEST_STEM = 2;

        static Word of(String plain) {
            return new Word(plain, Spelling.stem(plain));
        }

        /** How well it answers a word that was asked for: 0 whole, 1 its beginning, 2 inside, 3 not. */
        int answers(Word asked) {
            var spelled = answers(plain, asked.plain);
            return spelled < NOT || asked.stem.length() < SHORTEST_STEM ? spelled : answers(stem, asked.stem);
        }

        private static int answers(String word, String asked) {
            var at = word.indexOf(asked);
            if (at < 0) {
                return NOT;
            }
            return at > 0 ? 2 : word.length() > asked.length() ? 1 : 0;
        }
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
