package bd.sabha.implementer;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * One spelling for words that are spelt in many ways. {@link #plain} keeps a word readable; {@link #stem} is a key: two
 * spellings, inflections or kinds of digits of one word have the same, and it is shown to nobody.
 */
public final class Spelling {

    private static final Pattern JOINERS = Pattern.compile("[\u00ad\u200b-\u200f\u2060\ufeff]");
    private static final Pattern BLANKS = Pattern.compile("[\\s\u00a0]+");
    private static final Pattern ENGLISH_ENDING = Pattern.compile("(?<=[a-z][^s])'?s$|'s$");
    private static final int SHORTEST_STEM = 3;
    private static final int DECIMAL = 10;

    /** Letters that are mistaken for each other, and signs that get lost, in this order. */
    private static final List<Map.Entry<Pattern, String>> ALIKE = Words.read("/implementer/letters.csv").stream()
            .map(line -> alike(line[0], line[1]))
            .toList();

    /** Endings of many and of cases; the last is that of the genitive behind a vowel. */
    private static final Pattern ENDING = Pattern.compile("("
            + String.join(
                    "|", Words.of("ENDING").map(word -> alike(ALIKE, word)).toList())
            + "|(?<=[\\u09be-\\u09cc])\\u09b0)$");

    private static final List<Map.Entry<Pattern, String>> ALIKE_LATIN = List.of(
            alike("chh", "ch"), alike("ph", "f"), alike("ee|y", "i"), alike("oo", "u"), alike("([a-z])\\1", "$1"));

    /** Different words for one thing; the keys and values are stems. */
    private static final Map<String, String> SYNONYMS = Words.synonyms();

    private Spelling() {}

    /** The text in one Unicode form, small Latin letters, one blank between its words, without joiners. */
    public static String plain(String text) {
        var joined =
                JOINERS.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll("");
        return BLANKS.matcher(joined).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }

    /** The key of one word: its ending cut, its look-alike letters made one, a synonym replaced. */
    public static String stem(String word) {
        var stem = key(word);
        return SYNONYMS.getOrDefault(stem, stem);
    }

    static String key(String word) {
        var key = latinDigits(plain(word).replace('’', '\''));
        var letters = alike(key.matches("\\p{ASCII}*") ? ALIKE_LATIN : ALIKE, uninflectedEnglish(key));
        return uninflected(letters);
    }

    private static String uninflectedEnglish(String word) {
        return ENGLISH_ENDING.matcher(word).replaceAll("").replace("'", "");
    }

    private static String uninflected(String word) {
        var match = ENDING.matcher(word);
        return match.find() && match.start() >= SHORTEST_STEM ? uninflected(word.substring(0, match.start())) : word;
    }

    private static String alike(List<Map.Entry<Pattern, String>> rules, String word) {
        var folded = word;
        for (var rule : rules) {
            folded = rule.getKey().matcher(folded).replaceAll(rule.getValue());
        }
        return folded;
    }

    static String latinDigits(String word) {
        var digits = new StringBuilder(word);
        for (int i = 0; i < digits.length(); i++) {
            if (Character.isDigit(digits.charAt(i))) {
                digits.setCharAt(i, Character.forDigit(Character.digit(digits.charAt(i), DECIMAL), DECIMAL));
            }
        }
        return digits.toString();
    }

    private static Map.Entry<Pattern, String> alike(String letters, String one) {
        return Map.entry(Pattern.compile(letters), one);
    }
}
