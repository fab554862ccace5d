package bd.sabha.reading.field;

import bd.sabha.reading.manuscript.Cues;
import java.util.List;
import java.util.Map;

/**
 * How phrases are written in tables: [ ] may be missing, ( | ) is either, * any ending, a blank any blanks or none, {few} up
 * to four words, {some} up to eight of anything, {clock} a time, {n} a count, {Y} a fiscal year, {part} any phrase of that
 * kind, and braces around one capital a character that stands for something found before.
 */
final class PhraseSyntax {

    static final String LETTER = "[\\p{L}\\p{M}\u200c\u200d]";

    private static final String BLANKS = "[\\s\u00a0]*+";
    private static final String FEW = "(?:[\\p{L}\\p{M}\u200c\u200d'\u2019/()-]{1,24}+[\\s\u00a0]++){0,4}?";
    private static final String SOME = "(?:[^\\s\u0964;]{1,24}+[\\s\u00a0]++){0,8}?";
    private static final String CLOCK = "(?:[\\p{L}\\p{M}\\p{Nd}.:]{1,14}+[\\s\u00a0]++){1,3}?";
    private static final String YEARS = "\\p{Nd}{4}\\s?[-/\u2013]\\s?\\p{Nd}{2,4}";
    private static final String ENDING = LETTER + "{0,6}+";
    private static final String SYNTAX = "{}[]()|*";

    private final Cues cues;
    private final Map<Character, String> characters;
    private int groups;

    PhraseSyntax(Cues cues, Map<Character, String> characters) {
        this.cues = cues;
        this.characters = Map.copyOf(characters);
    }

    /** @param names gets those of the groups that hold what fills its gaps */
    String expression(String phrase, List<String> names) {
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
}
