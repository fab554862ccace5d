package bd.sabha.reading.section;

import bd.sabha.reading.field.Words;
import bd.sabha.reading.manuscript.Cues;
import bd.sabha.reading.manuscript.Excerpt;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What the head of a column says that stands in it: {@code reading/columns.csv}. */
final class RoleWords {

    static final int LONGEST = 80;

    private static final Cues CUES = Cues.of("columns");
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern ANY =
            Pattern.compile(Words.BEGIN + CUES.anyOf(CUES.kinds().toArray(String[]::new)) + Words.END, FLAGS);
    private static final Pattern EITHER = Pattern.compile(CUES.anyOf("either") + "[\\s.:\u0983\u0964]*+", FLAGS);
    private static final Map<Role, Pattern> ROLES = new EnumMap<>(Role.class);
    private static final Pattern LETTERS = Pattern.compile("[\\p{L}\\p{M}]");

    static {
        for (var role : Role.values())
            ROLES.put(role, Pattern.compile(CUES.anyOf(role.name().toLowerCase(Locale.ROOT)), FLAGS));
    }

    private RoleWords() {}

    /** Empty when it is no head of a column. */
    static Set<Role> of(Excerpt cell) {
        var roles = EnumSet.noneOf(Role.class);
        if (cell.length() > LONGEST) return roles;
        var words = cell.tidy();
        if (EITHER.matcher(words).matches()) return Columns.EITHER;
        int known = 0;
        for (var found = ANY.matcher(words); found.find(); ) {
            var word = words.subSequence(found.start(), found.end());
            known += letters(word);
            for (var role : ROLES.entrySet()) {
                if (role.getValue().matcher(word).matches()) {
                    roles.add(role.getKey());
                    break;
                }
            }
        }
        return known * 2 >= letters(words) ? plain(roles) : EnumSet.noneOf(Role.class);
    }

    private static long letters(Excerpt words) {
        return LETTERS.matcher(words).results().count();
    }

    /** A column of titles and discussions is one of discussions, which begin with their titles. */
    private static Set<Role> plain(EnumSet<Role> roles) {
        if (roles.contains(Role.DISCUSSION)) roles.remove(Role.TITLE);
        if (roles.size() > 1) roles.remove(Role.NUMBER);
        return roles;
    }
}
