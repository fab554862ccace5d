package bd.sabha.reading.field;

import bd.sabha.reading.manuscript.Cues;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Phrases with gaps, from a table in {@code reading/}. A kind in capitals is what is looked for, one in small letters a part
 * that phrases name in braces. Within a phrase [ ] may be missing, ( | ) is either, * any ending, a blank any blanks or
 * none, {few} up to four words, {some} up to eight of anything, {clock} a time, {n} a count, {Y} a fiscal year and braces around one capital a character that stands for something found
 * before. Words are found as {@link Cues} find them.
 */
final class Phrases {

    static final String LETTER = "[\\p{L}\\p{M}\u200c\u200d]";

    private static final String BLANKS = "[\\s\u00a0]*+";
    private static final String FEW = "(?:[\\p{L}\\p{M}\u200c\u200d'\u2019/()-]{1,24}+[\\s\u00a0]++){0,4}?";
    private static final String SOME = "(?:[^\\s\u0964;]{1,24}+[\\s\u00a0]++){0,8}?";
    private static final String CLOCK = "(?:[\\p{L}\\p{M}\\p{Nd}.:]{1,14}+[\\s\u00a0]++){1,3}?";
    private static final String YEARS = "\\p{Nd}{4}\\s?[-/\u2013]\\s?\\p{Nd}{2,4}";
    private static final String ENDING = LETTER + "{0,6}+";
    private static final int BEGINNING = 3;
    private static final int MOST_BEGINNINGS = 10_000;
    private static final String SYNTAX = "{}[]()|*";

    private final Cues cues;
    private final Map<Character, String> characters;
    private final Map<String, List<Kind>> beginnings = new ConcurrentHashMap<>();
    private int groups;

    private final List<Kind> kinds = new ArrayList<>();

    /** @param groups names of those that hold its count, one of each phrase that has one */
    private record Kind(String name, Pattern pattern, List<String> groups) {}

    /** @param values what fills its gaps, in their order */
    record Match(String kind, int begin, int end, List<String> values) {

        /** What a name says gives way to what a sentence says. */
        boolean isVague() {
            return kind.startsWith("NAMED");
        }

        /** Whether nothing before it has taken its place. */
        boolean takes(BitSet taken) {
            int next = taken.nextSetBit(begin);
            boolean free = next < 0 || next >= end;
            if (free) taken.set(begin, end);
            return free;
        }

        int length() {
            return end - begin;
        }
    }

    /** @param characters what a capital in braces stands for: a class of characters */
    Phrases(String table, Map<Character, String> characters) {
        this.cues = Cues.of(table);
        this.characters = Map.copyOf(characters);
        cues.kinds().stream()
                .filter(kind -> Character.isUpperCase(kind.charAt(0)))
                .forEach(this::compile);
    }

    private void compile(String kind) {
        var names = new ArrayList<String>();
        var phrases = cues.words(kind).stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(phrase -> expression(phrase, names))
                .toList();
        var pattern =
                Pattern.compile("(?:" + String.join("|", phrases) + ")(?!" + LETTER + ")", Pattern.CASE_INSENSITIVE);
        kinds.add(new Kind(kind, pattern, names));
    }

    private String expression(String phrase, List<String> names) {
        var expression = new StringBuilder();
        for (int i = 0; i < phrase.length(); ) {
            char c = phrase.charAt(i);
            int end = c == '{'
                    ? phrase.indexOf('}', i) + 1
                    : SYNTAX.indexOf(c) >= 0 || c == ' ' ? i + 1 : word(phrase, i);
            expression.append(
                    c == '{' ? gap(phrase.substring(i + 1, end - 1), names) : literal(phrase.substring(i, end)));
            i = end;
        }
        return expression.toString();
    }

    private static int word(String phrase, int begin) {
        int end = begin;
        while (end < phrase.length() && SYNTAX.indexOf(phrase.charAt(end)) < 0 && phrase.charAt(end) != ' ') end++;
        return end;
    }

    private String gap(String name, List<String> names) {
        if (name.equals("few")) return FEW;
        if (name.equals("some")) return SOME;
        if (name.equals("clock")) return CLOCK;
        if (name.equals("Y")) return group(names, YEARS);
        if (name.equals("n")) return group(names, Counts.EXPRESSION);
        if (name.length() == 1 && characters.containsKey(name.charAt(0))) {
            return group(names, characters.get(name.charAt(0)) + "++");
        }
        return "(?:"
                + String.join(
                        "|",
                        cues.words(name).stream()
                                .map(part -> expression(part, names))
                                .toList()) + ")";
    }

    private String group(List<String> names, String expression) {
        var name = "g" + groups++;
        names.add(name);
        return "(?<" + name + ">" + expression + ")";
    }

    private static String literal(String word) {
        return switch (word) {
            case " " -> BLANKS;
            case "[" -> "(?:";
            case "]" -> ")?";
            case "(" -> "(?:";
            case ")" -> ")";
            case "|" -> "|";
            case "*" -> ENDING;
            default -> Repairs.pattern(word);
        };
    }

    /** What is found of all kinds, in their order; the first where they overlap, of these the longest. */
    List<Match> in(CharSequence text) {
        var all = new ArrayList<Match>();
        for (int at = 0; at < text.length(); at++) {
            if (!isWordStart(text, at)) continue;
            for (var kind : beginning(text.subSequence(at, Math.min(at + BEGINNING, text.length()))
                    .toString())) {
                var match = kind.pattern.matcher(text).region(at, text.length()).useTransparentBounds(true);
                if (match.lookingAt()) all.add(new Match(kind.name, at, match.end(), values(match, kind)));
            }
        }
        all.sort(Comparator.comparing(Match::isVague)
                .thenComparingInt(Match::begin)
                .thenComparing(Comparator.comparingInt(Match::length).reversed()));
        var taken = new BitSet();
        var longest = all.stream().filter(match -> match.takes(taken)).sorted(Comparator.comparingInt(Match::begin));
        return longest.toList();
    }

    private static boolean isWordStart(CharSequence text, int at) {
        return isPartOfWord(text.charAt(at)) && (at == 0 || !isPartOfWord(text.charAt(at - 1)));
    }

    private static boolean isPartOfWord(char c) {
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c)
                || c == '\u200d'
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.PRIVATE_USE;
    }

    /** Those that can begin so: most of them cannot, and few words have to be looked at in full. */
    private List<Kind> beginning(String letters) {
        if (beginnings.size() > MOST_BEGINNINGS) beginnings.clear();
        return beginnings.computeIfAbsent(letters, beginning -> kinds.stream()
                .filter(kind -> {
                    var match = kind.pattern.matcher(beginning);
                    return match.lookingAt() || match.hitEnd();
                })
                .toList());
    }

    private static List<String> values(Matcher match, Kind kind) {
        return kind.groups.stream()
                .filter(group -> match.group(group) != null)
                .sorted(Comparator.comparingInt(match::start))
                .map(match::group)
                .toList();
    }
}
