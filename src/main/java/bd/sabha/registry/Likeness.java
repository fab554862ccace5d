package bd.sabha.registry;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** How much of a document's words stand in another text too. */
final class Likeness {

    private static final Pattern BLANK = Pattern.compile("\\s+");

    private Likeness() {}

    /** @return 1: all of them, 0: none */
    static double of(String text, String document) {
        var there = counted(text);
        var words = counted(document);
        double all = words.values().stream().mapToInt(Integer::intValue).sum();
        double found = words.entrySet().stream()
                .mapToInt(word -> Math.min(word.getValue(), there.getOrDefault(word.getKey(), 0)))
                .sum();
        return all == 0 ? 0 : found / all;
    }

    private static Map<String, Integer> counted(String text) {
        var counted = new HashMap<String, Integer>();
        for (var word : BLANK.split(java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFC))) {
            counted.merge(word, 1, Integer::sum);
        }
        counted.remove("");
        return counted;
    }
}
