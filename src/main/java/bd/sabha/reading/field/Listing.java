package bd.sabha.reading.field;

import bd.sabha.reading.Found;
import bd.sabha.reading.manuscript.Excerpt;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Cuts text into the entries of its list: marks at the beginning of a paragraph, and those that count on within it. */
public final class Listing {

    private static final Pattern LINES = Pattern.compile("\\R");
    private static final Pattern MAY_BEGIN =
            Pattern.compile("(?<=[\\s\u0964\u09f7|;,)\\]])(?=[(0-9a-zA-Z\u0995-\u09ef])");
    private static final String ENDS = "\u0964\u09f7|;,.:\u0983)]\u2013\u2014-";

    private static final int TRIES = 20;

    /**
     * An entry.
     *
     * @param mark null: it has none; @param label the mark as it stands there; @param inline within a paragraph, not at its
     *     beginning
     */
    public record Entry(@Nullable ListMark mark, Excerpt label, Excerpt words, boolean inline) {

        public boolean isNumbered() {
            return mark != null && mark.kind() != ListMark.Kind.BULLET;
        }

        /** Its number as printed; null: it has none. */
        public @Nullable Found<String> no() {
            return mark == null || mark.no().isEmpty()
                    ? null
                    : new Found<>(mark.no(), label.strip().places(), 1);
        }

        public Entry with(Excerpt more) {
            return more.isEmpty() ? this : new Entry(mark, label, words.join("\n", more), inline);
        }
    }

    private final List<Entry> entries = new ArrayList<>();
    private @Nullable ListMark last;
    private int tries;

    private Listing() {}

    /** The entries of all its paragraphs, in their order; those without words too, when they have a mark. */
    public static List<Entry> of(Excerpt text) {
        return of(List.of(text));
    }

    /** Those of several paragraphs. */
    public static List<Entry> of(List<Excerpt> paragraphs) {
        var listing = new Listing();
        paragraphs.stream().flatMap(words -> words.split(LINES).stream()).forEach(listing::paragraph);
        return listing.entries;
    }

    private void paragraph(Excerpt words) {
        if (words.isBlank()) return;
        var mark = ListMark.at(words).orElse(null);
        if (mark != null) last = mark;
        int from = 0;
        int begin = mark == null ? 0 : mark.end();
        boolean inline = false;
        for (var here = MAY_BEGIN.matcher(words); here.find(); ) {
            if (here.start() < begin) continue;
            var next = ListMark.at(words, here.start()).orElse(null);
            if (next == null || next.end() >= words.length() || !countsOn(words, here.start(), next)) continue;
            add(mark, words.subSequence(from, begin), words.subSequence(begin, here.start()), inline);
            mark = next;
            last = next;
            from = here.start();
            begin = next.end();
            inline = true;
        }
        add(mark, words.subSequence(from, begin), words.from(begin), inline);
    }

    private void add(@Nullable ListMark mark, Excerpt label, Excerpt words, boolean inline) {
        if (mark != null || !words.isBlank()) entries.add(new Entry(mark, label, words.strip(), inline));
    }

    /** Within a paragraph only what follows the mark before counts, or a first one that a second follows. */
    private boolean countsOn(Excerpt words, int at, ListMark mark) {
        if (last == null || last.kind() == ListMark.Kind.BULLET) {
            return mark.isFirst() && isPunctuated(words, at) && tries++ < TRIES && hasSecond(words, mark);
        }
        if (!mark.follows(last)) return false;
        return mark.closer() == last.closer() && mark.closer() != ' ' || isPunctuated(words, at);
    }

    private static boolean hasSecond(Excerpt words, ListMark first) {
        for (var here = MAY_BEGIN.matcher(words); here.find(); ) {
            if (here.start() <= first.end()) continue;
            var next = ListMark.at(words, here.start());
            if (next.isPresent() && next.get().follows(first) && next.get().closer() == first.closer()) return true;
        }
        return false;
    }

    private static boolean isPunctuated(Excerpt words, int at) {
        int i = at - 1;
        while (i >= 0 && Excerpt.isSpace(words.charAt(i))) i--;
        return i < 0 || ENDS.indexOf(words.charAt(i)) >= 0;
    }
}
