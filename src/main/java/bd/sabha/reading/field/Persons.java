package bd.sabha.reading.field;

import bd.sabha.reading.Found;
import bd.sabha.reading.Reading.Person;
import bd.sabha.reading.manuscript.Excerpt;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Parts a name from the designation and the office behind it, however they are parted: by lines, commas, blanks. */
public final class Persons {

    private static final Pattern COMMA = Pattern.compile("[,\u0964;]");
    private static final Pattern ADDRESS = Pattern.compile(
            "(?:" + bd.sabha.reading.manuscript.Cues.of("designations").anyOf("address") + ")[\\s.:\u0983,]++");
    private static final Pattern PART = Pattern.compile("[,\u0964;\n]");
    private static final Pattern LINE = Pattern.compile("\\R");
    private static final String EDGES = "()[]{}\"'\u2018\u2019\u201c\u201d,;:\u0983-\u2013\u2014 \t\n\u00a0";

    private Persons() {}

    /** @param words of one person, line ends where there were lines; null: nothing there */
    public static @Nullable Person of(Excerpt words, double confidence) {
        var lines = Words.lines(List.of(words));
        if (lines.isEmpty()) return null;
        var all = Excerpt.join("\n", lines);
        var post = Posts.designation(all).filter(place -> place.from() > 0);
        if (post.isPresent() && !edged(all.subSequence(0, post.get().from())).isEmpty()) {
            return parted(all, post.get().from(), confidence);
        }
        if (Posts.isDesignation(all)) return person(Excerpt.EMPTY, all, confidence);
        var comma = COMMA.matcher(all);
        var line = LINE.matcher(all);
        int cut = line.find() ? line.start() : comma.find() ? comma.start() : all.length();
        return parted(all, cut, Math.min(confidence, Words.INFERRED));
    }

    /** One whose name is known from elsewhere, as words of designations may be surnames. */
    public static @Nullable Person of(Excerpt words, @Nullable String name, double confidence) {
        var all = plain(Excerpt.join("\n", Words.lines(List.of(words))));
        boolean begins = name != null
                && all.length() > name.length()
                && all.toString().startsWith(name)
                && !Character.isLetter(all.charAt(name.length()));
        return begins && name != null ? parted(all, name.length(), confidence) : of(words, confidence);
    }

    /** The designation with which a line begins. */
    public static @Nullable Found<String> designation(Excerpt line) {
        var post = edged(line.tidy());
        return Words.name(post.subSequence(0, designationEnd(post)), Words.POSITIONAL);
    }

    /** What stands behind the designation, on its line and below. */
    public static @Nullable Found<String> location(Excerpt line, List<Excerpt> below) {
        var post = edged(line.tidy());
        var after = edged(post.from(designationEnd(post)));
        return Words.name(after.join(" ", Excerpt.join(", ", Words.lines(below))), Words.INFERRED);
    }

    private static Person parted(Excerpt all, int cut, double confidence) {
        return person(all.subSequence(0, cut), all.from(cut), confidence);
    }

    private static Person person(Excerpt name, Excerpt rest, double confidence) {
        var post = edged(rest);
        int end = designationEnd(post);
        return new Person(
                Words.name(plain(name), confidence),
                Words.name(post.subSequence(0, end), confidence),
                Words.name(edged(post.from(end)), confidence));
    }

    /** Without জনাব, and without brackets around it. */
    static Excerpt plain(Excerpt name) {
        var bare = edged(name);
        var address = ADDRESS.matcher(bare);
        return address.lookingAt() ? edged(bare.from(address.end())) : bare;
    }

    /** The name on a line of its own. */
    public static @Nullable Found<String> name(Excerpt line) {
        return Words.name(plain(line.tidy()), Words.POSITIONAL);
    }

    /** Up to a line end outside of brackets, or a comma there before a place; a body that somebody heads is no place. */
    private static int designationEnd(Excerpt post) {
        int depth = 0;
        for (int i = 0; i < post.length(); i++) {
            char c = post.charAt(i);
            if (c == '(') depth++;
            else if (c == ')') depth = Math.max(0, depth - 1);
            else if (depth == 0 && (c == '\n' && !isBracket(post, i + 1) || isComma(c) && isPlace(post.from(i + 1)))) {
                return i;
            }
        }
        return post.length();
    }

    private static boolean isComma(char c) {
        return COMMA.matcher(Character.toString(c)).matches();
    }

    /** Whether it begins with the name of a district or an upazila, or with a union's number. */
    private static boolean isPlace(Excerpt words) {
        var first = words.split(PART).get(0).strip();
        return first.isEmpty()
                || Character.isDigit(first.charAt(0))
                || !GeoCodes.named(first).isEmpty();
    }

    private static boolean isBracket(Excerpt post, int at) {
        return at < post.length() && post.charAt(at) == '(';
    }

    /** Without brackets and marks that stand around all of it. */
    private static Excerpt edged(Excerpt words) {
        int begin = 0;
        int end = words.length();
        while (begin < end && EDGES.indexOf(words.charAt(begin)) >= 0) begin++;
        while (end > begin && EDGES.indexOf(words.charAt(end - 1)) >= 0 && !closes(words, begin, end)) end--;
        return words.subSequence(begin, end);
    }

    private static boolean closes(Excerpt words, int begin, int end) {
        return words.charAt(end - 1) == ')'
                && words.subSequence(begin, end).toString().indexOf('(') >= 0;
    }
}
