package bd.sabha.reading.section;

import bd.sabha.reading.Found;
import bd.sabha.reading.field.Listing;
import bd.sabha.reading.field.Posts;
import bd.sabha.reading.field.Words;
import bd.sabha.reading.manuscript.Excerpt;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** The implementers of a cell or of paragraphs, each as written: at their numbers, their lines, else their semicolons. */
final class ImplementerTexts {

    private static final Pattern LABEL = Pattern.compile(
            "^[\\s*(\\[]*+(?:" + Signs.CUES.anyOf("implementer") + ")" + Words.END
                    + "[\\s*]*+[:\u0983\u2013\u2014-]++\\s*+",
            Signs.FLAGS);
    private static final Pattern MARKS = Pattern.compile("[;\u0964\u09f7|]");
    private static final Pattern AND =
            Pattern.compile("[\\s\u00a0](?:" + Signs.CUES.anyOf("goes-on") + ")[\\s\u00a0]++", Signs.FLAGS);
    private static final Pattern WORD = Pattern.compile("\\p{L}");
    private static final Pattern OPEN_END =
            Pattern.compile("[,(/\u2013-]\\s*+$|(?:^|\\s)(?:" + Signs.CUES.anyOf("goes-on") + ")\\s*+$");

    private ImplementerTexts() {}

    static List<Found<String>> of(List<Excerpt> paragraphs, double confidence) {
        var entries =
                Listing.of(paragraphs.stream().map(ImplementerTexts::unlabelled).toList());
        boolean counted = entries.stream().anyMatch(entry -> entry.mark() != null);
        var parts = new ArrayList<Excerpt>();
        for (var entry : entries) {
            boolean more = !parts.isEmpty() && entry.mark() == null && continues(last(parts), entry.words(), counted);
            if (more) Joined.last(parts, " ", entry.words());
            else if (entry.mark() != null) parts.add(entry.words());
            else parts.addAll(apart(entry.words()));
        }
        return parts.stream()
                .map(words -> Words.name(closed(words), confidence))
                .filter(Objects::nonNull)
                .filter(found -> WORD.matcher(found.value()).find())
                .toList();
    }

    private static Excerpt unlabelled(Excerpt words) {
        var label = LABEL.matcher(words);
        return label.find() ? words.from(label.end()) : words;
    }

    private static Excerpt last(List<Excerpt> parts) {
        return parts.get(parts.size() - 1);
    }

    private static boolean continues(Excerpt last, Excerpt words, boolean counted) {
        if (isOpen(last)) return true;
        return counted || !Posts.isDesignation(words) && (OPEN_END.matcher(last).find() || !Posts.hasPost(words));
    }

    /** Without a closing bracket that was opened before the label. */
    private static Excerpt closed(Excerpt words) {
        var text = words.strip();
        int end = text.length();
        while (end > 0 && "\u0964.;, ".indexOf(text.charAt(end - 1)) >= 0) end--;
        boolean loose = end > 0
                && ")]".indexOf(text.charAt(end - 1)) >= 0
                && text.chars().filter(c -> c == ')').count()
                        > text.chars().filter(c -> c == '(').count();
        return loose || end > 0 && text.charAt(end - 1) == ']' ? text.subSequence(0, end - 1) : text;
    }

    private static boolean isOpen(Excerpt words) {
        return words.chars().filter(c -> c == '(').count()
                > words.chars().filter(c -> c == ')').count();
    }

    /** Two posts with "and" between them, outside of brackets; not two words of one name. */
    private static List<Excerpt> joined(Excerpt words) {
        var parts = new ArrayList<Excerpt>();
        int begin = 0;
        for (var and = AND.matcher(words); and.find(); ) {
            var left = words.subSequence(begin, and.start());
            if (isOpen(left) || !Posts.isPost(left) || !isPost(words.from(and.end()))) continue;
            parts.add(left);
            begin = and.end();
        }
        parts.add(words.from(begin));
        return parts;
    }

    /** Up to its first comma; who is the chair as well is one person. */
    private static boolean isPost(Excerpt right) {
        int comma = right.toString().indexOf(',');
        var first = comma < 0 ? right : right.subSequence(0, comma);
        return Posts.hasDesignation(first) && !Signs.begins(Signs.CHAIR, first);
    }

    /** A line that holds several, each a post. */
    private static List<Excerpt> apart(Excerpt words) {
        var parts = words.split(MARKS).stream().filter(part -> !part.isBlank()).toList();
        var apart = parts.size() > 1 && parts.stream().allMatch(Posts::hasPost) ? parts : List.of(words);
        return apart.stream().flatMap(part -> joined(part).stream()).toList();
    }
}
