package bd.sabha.reading.field;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;

import bd.sabha.calendar.Format;
import bd.sabha.calendar.Languages;
import bd.sabha.calendar.NumberWords;
import bd.sabha.implementer.Spelling;
import bd.sabha.reading.manuscript.Cues;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Counts as they are written: ০৫, ৫(পাঁচ), পাঁচ, five. */
final class Counts {

    private static final int MOST = 60;
    private static final String OTHER = "NUMBER_";
    private static final Cues CUES = Cues.of("numbers");
    private static final Map<String, Integer> BY_STEM = new HashMap<>();
    private static final List<String> WORDS = new ArrayList<>();

    static {
        for (var language : List.of(Languages.BANGLA, Locale.ENGLISH)) {
            for (int number = 1; number <= MOST; number++) {
                add(NumberWords.in(language).of(number), number);
            }
        }
        CUES.kinds().stream().filter(kind -> kind.startsWith(OTHER)).forEach(kind -> CUES.words(kind)
                .forEach(word -> add(word, Integer.parseInt(kind.substring(OTHER.length())))));
    }

    /** A regular expression without groups for any of them; in parentheses it may be told again. */
    static final String EXPRESSION = "(?:\\p{Nd}{1,3}+(?:\\s?+[(\\[][^()\\[\\]\\n]{1,15}+[)\\]])?+|"
            + words()
            + "(?:\\s?+[(\\[]\\p{Nd}{1,3}+[)\\]])?+)";

    private static final Pattern FIGURES = Pattern.compile("\\p{Nd}{1,3}");
    private static final Pattern LETTERS = Pattern.compile("[\\p{L}\\p{M}][\\p{L}\\p{M} -]*+");

    private Counts() {}

    /** By their first letters, so that most words are left after one look. */
    private static String words() {
        var byFirst = WORDS.stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .collect(groupingBy(
                        word -> word.substring(0, 1),
                        TreeMap::new,
                        mapping(word -> Cues.pattern(word.substring(1)), joining("|"))));
        return byFirst.entrySet().stream()
                .map(words -> Cues.pattern(words.getKey()) + "(?:" + words.getValue() + ")")
                .collect(joining("|", "(?:", ")"));
    }

    private static void add(String word, int number) {
        WORDS.add(word);
        BY_STEM.putIfAbsent(Spelling.stem(word), number);
    }

    /** The figures count where there are any. */
    static OptionalInt read(String written) {
        var figures = FIGURES.matcher(written);
        return figures.find() ? OptionalInt.of(Integer.parseInt(Format.latinDigits(figures.group()))) : word(written);
    }

    /** Whether figures and words say the same, as far as both are there and known. */
    static boolean isConsistent(String written) {
        var words = word(written);
        return words.isEmpty() || words.equals(read(written));
    }

    private static OptionalInt word(String written) {
        return LETTERS.matcher(written)
                .results()
                .flatMap(word ->
                        Stream.ofNullable(BY_STEM.get(Spelling.stem(word.group().strip()))))
                .mapToInt(Integer::intValue)
                .findFirst();
    }
}
