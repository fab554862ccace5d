package bd.sabha.reading.section;

import bd.sabha.reading.field.Posts;
import bd.sabha.reading.field.WrittenDates;
import bd.sabha.reading.manuscript.Excerpt;
import java.util.Set;
import java.util.regex.Pattern;

/** How well words fit into a column, by what they look like. */
final class Fit {

    static final Pattern NUMBER = Pattern.compile(
            "[\\s(*_.-]*+(?<no>\\p{Nd}{1,3}+(?:\\.\\p{Nd}{1,3}+){0,2}+|[\u0995-\u09b9])[\\s.)\u0964\u09f7|:\u0983*_-]*+");

    private static final int LONG = 150;

    private Fit() {}

    static double of(Excerpt words, Set<Role> roles) {
        return roles.stream().mapToDouble(role -> of(words, role)).max().orElse(-0.5);
    }

    static double of(Excerpt words, Role role) {
        if (words.isBlank()) return 0;
        boolean number = isNumber(words);
        return switch (role) {
            case NUMBER -> number ? 3 : -5;
            case TITLE ->
                number ? -3 : words.length() < LONG && !Posts.isDecision(words) && !Posts.isTold(words) ? 1 : -1.5;
            case DISCUSSION -> number ? -3 : Posts.isTold(words) ? 1 : words.length() > LONG ? 0.5 : 0;
            case DECISION -> number ? -3 : Posts.isDecision(words) ? 2 : Posts.isList(words) ? -1 : 0;
            case IMPLEMENTER ->
                number ? -3 : Posts.isList(words) && words.length() < 600 ? 2 : Posts.isDecision(words) ? -3 : -1;
            case DEADLINE ->
                number || words.length() > 60 ? -2 : WrittenDates.in(words).isEmpty() ? 0 : 2;
            case REMARK -> number ? -3 : -0.5;
        };
    }

    static boolean isNumber(CharSequence words) {
        return words.length() < 16 && NUMBER.matcher(words).matches();
    }
}
