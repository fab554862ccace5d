package bd.sabha.reading.source;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import bd.sabha.reading.manuscript.Cues;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Text files that were typed with Bijoy. No typeface tells, so the words that all minutes have must; what is plainly Latin in
 * them stays. Lines that are Unicode already are left alone.
 */
final class BijoyText {

    private static final BijoyGlyphs GLYPHS = BijoyGlyphs.standard();
    private static final Cues WORDS = Cues.of("bijoy-words");
    private static final Set<String> TYPICAL = Set.copyOf(WORDS.words("typical"));
    private static final Set<String> LATIN = Set.copyOf(WORDS.words("latin"));
    private static final int ENOUGH_WORDS = 3;
    private static final int DRAWN_IN = 60; // of so many letters at least one is none of a Latin alphabet
    private static final Pattern LINE = Pattern.compile("\\R");
    private static final Pattern BANGLA = Pattern.compile("[\u0980-\u09ff]");
    private static final Pattern TOKEN = Pattern.compile("<[^<>\\n]{1,200}+>|[^\\s<>]++|[\\s<>]");
    private static final Pattern ADDRESS = Pattern.compile(
            "(?i)(?:https?:|www\\.).*|[\\w.-]{1,64}+@[\\w.-]++|[a-z\\d-]++(?:\\.[a-z\\d-]++){0,3}+\\.(?:bd|com|org|net|info|edu|gov)/?");
    private static final Pattern AROUND = Pattern.compile("^[(\\[,;:.'\"“‘]++|[)\\],;:.|'\"”’]++$");

    /** No Bangla word begins with the letters that these would be. */
    private static final Pattern NO_BEGINNING = Pattern.compile("[OTYopqrstuvxyz][A-Za-z]++");

    private static final Pattern LETTERS = Pattern.compile("[A-Za-z]++");

    private static final Pattern WITHOUT_SIGNS = Pattern.compile("[A-Za-u]++");

    /** What is frequent in English and would be letters that are rare in Bangla. */
    private static final String RARE = "aoprtu";

    private static final int RARE_IN = 4;

    private BijoyText() {}

    /** Whether this is certain; in doubt it is not. */
    static boolean looksLike(String text) {
        var lines = lines(text).collect(joining("\n"));
        long letters = lines.chars().filter(c -> !Character.isWhitespace(c)).count();
        long drawn = lines.chars()
                .filter(c -> c >= 0x80 && GLYPHS.of(Character.toString(c), 0, 1) != null)
                .count();
        if (drawn * DRAWN_IN < letters) return false;
        return TOKEN.matcher(lines)
                        .results()
                        .map(token -> AROUND.matcher(token.group()).replaceAll(""))
                        .filter(TYPICAL::contains)
                        .collect(toSet())
                        .size()
                >= ENOUGH_WORDS;
    }

    private static Stream<String> lines(String text) {
        return LINE.splitAsStream(text).filter(line -> !BANGLA.matcher(line).find());
    }

    /** The same text in Unicode, with its line ends, tabs and tags. */
    static String toUnicode(String text) {
        return Stream.of(text.split("(?<=\n)"))
                .map(line -> BANGLA.matcher(line).find() ? line : line(line))
                .collect(joining());
    }

    private static String line(String line) {
        var tokens = TOKEN.matcher(line).results().map(MatchResult::group).toList();
        var read = new StringBuilder();
        var bijoy = new StringBuilder(); // together, for a word may end in a mark that needs its neighbour
        for (int i = 0; i < tokens.size(); i++) {
            if (isLatin(tokens, i)) {
                read.append(Bijoy.toUnicode(bijoy.toString())).append(tokens.get(i));
                bijoy.setLength(0);
            } else {
                bijoy.append(tokens.get(i));
            }
        }
        return read.append(Bijoy.toUnicode(bijoy.toString())).toString();
    }

    /** A word between two Latin ones is Latin too, unless it has vowel signs. */
    private static boolean isLatin(List<String> tokens, int at) {
        var token = tokens.get(at);
        if (isLatin(token)) return true;
        return WITHOUT_SIGNS.matcher(AROUND.matcher(token).replaceAll("")).matches()
                && at >= 2
                && isLatin(tokens.get(at - 2))
                && at + 2 < tokens.size()
                && isLatin(tokens.get(at + 2));
    }

    private static boolean isLatin(String token) {
        if (token.startsWith("<") && token.length() > 1) return true;
        var word = AROUND.matcher(token).replaceAll("");
        if (LATIN.contains(word)
                || ADDRESS.matcher(word).matches()
                || NO_BEGINNING.matcher(word).matches()) return true;
        long rare = word.chars().filter(c -> RARE.indexOf(c) >= 0).count();
        return LETTERS.matcher(word).matches() && rare >= 2 && rare * RARE_IN > word.length();
    }
}
