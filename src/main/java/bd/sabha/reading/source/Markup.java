package bd.sabha.reading.source;

import bd.sabha.reading.Budget;
import java.util.List;

/** A text with its tags, where each of them ends, and where line ends and tabs mean nothing because tags say what is what. */
final class Markup {

    private final String text;
    private final List<Tag> tags;
    private final int[] ends;
    private final boolean[] flowing;
    private final boolean[] whole;
    private final OldLetters oldLetters = new OldLetters();

    private Markup(String text, List<Tag> tags, Pairs pairs) {
        this.text = text;
        this.tags = tags;
        ends = pairs.ends();
        flowing = pairs.flowing();
        whole = pairs.whole();
    }

    static Markup of(String text, Budget budget) {
        var tags = Tags.in(text, budget);
        return new Markup(text, tags, Pairs.of(text, tags));
    }

    String text() {
        return text;
    }

    OldLetters oldLetters() {
        return oldLetters;
    }

    Tag tag(int index) {
        return tags.get(index);
    }

    int tagCount() {
        return tags.size();
    }

    /** Where what the tag began ends; 0: nowhere. */
    int end(int tag) {
        return ends[tag];
    }

    /** Whether a line end is only a blank here. */
    boolean flowsAt(int at) {
        return flowing[at];
    }

    /** Whether a tab is only a blank here. */
    boolean isWholeAt(int at) {
        return whole[at];
    }

    /** The first tag that does not begin before. */
    int tagFrom(int at) {
        int low = 0;
        int high = tags.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tags.get(middle).from() < at) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
