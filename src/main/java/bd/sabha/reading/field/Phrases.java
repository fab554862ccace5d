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
import java.util.stream.Collectors;

/**
 * Phrases with gaps, from a table in {@code reading/}: a kind in capitals is what is looked for, one in small letters a part
 * that {@link PhraseSyntax} names. Words are found as {@link Cues} find them, their misreadings too.
 */
final class Phrases {

    private static final int BEGINNING = 3;
    private static final int MOST_BEGINNINGS = 10_000;

    private final Map<String, List<Kind>> beginnings = new ConcurrentHashMap<>();
    private final List<Kind> kinds;

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
        var cues = Cues.of(table);
        var syntax = new PhraseSyntax(cues, characters);
        this.kinds = cues.kinds().stream()
                .filter(kind -> Character.isUpperCase(kind.charAt(0)))
                .map(kind -> kind(kind, cues.words(kind), syntax))
                .toList();
    }

    private static Kind kind(String name, List<String> phrases, PhraseSyntax syntax) {
        var groups = new ArrayList<String>();
        var expression = phrases.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(phrase -> syntax.expression(phrase, groups))
                .collect(Collectors.joining("|", "(?:", ")(?!" + PhraseSyntax.LETTER + ")"));
        return new Kind(name, Pattern.compile(expression, Pattern.CASE_INSENSITIVE), groups);
    }

    /** What is found of all kinds, in their order; the first where they overlap, of these the longest. */
    List<Match> in(CharSequence text) {
        var all = new ArrayList<>(all(text));
        all.sort(Comparator.comparing(Match::isVague)
                .thenComparingInt(Match::begin)
                .thenComparing(Comparator.comparingInt(Match::length).reversed()));
        var taken = new BitSet();
        var longest = all.stream().filter(match -> match.takes(taken)).sorted(Comparator.comparingInt(Match::begin));
        return longest.toList();
    }

    /** What is found of all kinds, whether it overlaps or not. */
    List<Match> all(CharSequence text) {
        var all = new ArrayList<Match>();
        for (int at = 0; at < text.length(); at++) {
            if (!isWordStart(text, at)) continue;
            for (var kind : beginning(text.subSequence(at, Math.min(at + BEGINNING, text.length()))
                    .toString())) {
                var match = kind.pattern.matcher(text).region(at, text.length()).useTransparentBounds(true);
                if (match.lookingAt()) all.add(new Match(kind.name, at, match.end(), values(match, kind)));
            }
        }
        return all;
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
