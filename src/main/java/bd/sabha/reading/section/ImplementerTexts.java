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
            "^[\\s*(\\[]*+(?:" + Signs.CUES.anyOf("implementer")
                    + ")(?![\\p{L}\\p{M}])[\\s*]*+[:\u0983\u2013\u2014-]++\\s*+",
            Signs.FLAGS);
    private static final Pattern MARKS = Pattern.compile("[;\u0964\u09f7|]");
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
            if (more) parts.set(parts.size() - 1, last(parts).join(" ", entry.words()));
            else if (entry.mark() != null) parts.add(entry.words());
            else parts.addAll(apart(entry.words()));
        }
        return parts.stream()
                .map(words -> Words.name(words, confidence))
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
        return counted || OPEN_END.matcher(last).find() || !Posts.hasPost(words) || isOpen(last);
    }

    private static boolean isOpen(Excerpt words) {
        return words.chars().filter(c -> c == '(').count()
                > words.chars().filter(c -> c == ')').count();
    }

    /** A line that holds several, each a post. */
    private static List<Excerpt> apart(Excerpt words) {
        var parts = words.split(MARKS).stream().filter(part -> !part.isBlank()).toList();
        return parts.size() > 1 && parts.stream().allMatch(Posts::hasPost) ? parts : List.of(words);
    }
}
