package bd.sabha.reading.section;

import bd.sabha.reading.manuscript.Excerpt;
import java.util.List;
import java.util.regex.Pattern;

/** Puts together what lines and pages cut; not without end, as each time copies all of it. */
final class Joined {

    private static final int LONGEST = 10_000;
    private static final Pattern ENDED = Pattern.compile("[\u0964\u09f7|.;:!?\u201d\"')\\]][\\s]*+$");

    private Joined() {}

    /** Adds words to the last of the parts, or as a part of their own. */
    static void last(List<Excerpt> parts, String between, Excerpt words) {
        int last = parts.size() - 1;
        if (last >= 0 && parts.get(last).length() < LONGEST)
            parts.set(last, parts.get(last).join(between, words));
        else parts.add(words);
    }

    /** The last paragraph ends without a full stop: a page ended. */
    static boolean isCut(List<Excerpt> paragraphs) {
        return !paragraphs.isEmpty() && !isEnded(paragraphs.get(paragraphs.size() - 1));
    }

    static boolean isEnded(CharSequence words) {
        return ENDED.matcher(words).find();
    }

    static boolean isFull(Excerpt words) {
        return words.length() >= LONGEST;
    }
}
