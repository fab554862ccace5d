package bd.sabha.reading.source;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds which tag ends which, as far as any does, and so which parts of a text are laid out by tags and which by lines. */
final class Pairs {

    /** In these line ends mean nothing. */
    private static final Set<String> FLOWING =
            Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "ol", "ul", "dl", "table", "html", "body");

    /** In these tabs mean nothing either. */
    private static final Set<String> WHOLE = Set.of("ol", "ul", "dl", "table", "html", "body");

    private static final Set<String> PAGES = Set.of("html", "body");

    private final String text;
    private final List<Tag> tags;
    private final int[] ends;

    /** How many more parts begin than end at each character; then how many it is in. */
    private final int[] flowing;

    private final int[] whole;

    /** How many tags up to this one lay out what they hold. */
    private final int[] layout;

    private final int[] blankLines;
    private final Map<String, Deque<Integer>> open = new HashMap<>();

    private Pairs(String text, List<Tag> tags) {
        this.text = text;
        this.tags = tags;
        ends = new int[tags.size()];
        layout = new int[tags.size() + 1];
        flowing = new int[text.length() + 2];
        whole = new int[text.length() + 2];
        blankLines = Lines.blank(text);
    }

    static Pairs of(String text, List<Tag> tags) {
        var pairs = new Pairs(text, tags);
        pairs.find();
        return pairs;
    }

    int[] ends() {
        return ends;
    }

    boolean[] flowing() {
        return within(flowing);
    }

    boolean[] whole() {
        return within(whole);
    }

    private static boolean[] within(int[] begins) {
        var within = new boolean[begins.length];
        int depth = 0;
        for (int i = 0; i < begins.length; i++) {
            depth += begins[i];
            within[i] = depth > 0;
        }
        return within;
    }

    private void find() {
        for (int i = 0; i < tags.size(); i++) {
            var tag = tags.get(i);
            layout[i + 1] = layout[i] + (Tag.laysOut(tag.name()) ? 1 : 0);
            keep(tag.from(), tag.to(), true);
            if (tag.name().isEmpty() || tag.endsItself()) continue;
            var same = open.computeIfAbsent(tag.name(), name -> new ArrayDeque<>());
            if (tag.closing()) {
                if (!same.isEmpty()) end(same.pop(), i);
            } else {
                if (endsTheLike(tag.name())) same.clear();
                same.push(i);
            }
        }
        PAGES.forEach(page -> unended(page).forEach(tag -> layOut(tag, tags.size(), text.length())));
        var lastPart = lastPart();
        unended("table")
                .forEach(table ->
                        layOut(table, tags.size(), Math.max(tags.get(table).to(), lastPart)));
    }

    /** One that was not ended ends where the next begins. */
    private static boolean endsTheLike(String name) {
        return name.equals("p") || Tag.HEADINGS.contains(name);
    }

    private Iterable<Integer> unended(String name) {
        return open.getOrDefault(name, new ArrayDeque<>());
    }

    /** A table whose end is lost ends with the last of its cells. */
    private int lastPart() {
        @Nullable Tag last = null;
        for (var tag : tags) if (Tag.TABLE_PARTS.contains(tag.name())) last = tag;
        if (last == null) return 0;
        int lineEnd = text.indexOf('\n', last.to());
        return last.closing() ? last.to() : lineEnd < 0 ? text.length() : lineEnd;
    }

    private void end(int opening, int closing) {
        ends[opening] = tags.get(closing).from();
        layOut(opening, closing, tags.get(closing).to());
    }

    private void layOut(int opening, int closing, int end) {
        var tag = tags.get(opening);
        boolean lines = PAGES.contains(tag.name()) && layout[closing] == layout[opening + 1]
                || endsTheLike(tag.name()) && hasBlankLine(tag.to(), end);
        if (!lines && FLOWING.contains(tag.name())) keep(tag.from(), end, WHOLE.contains(tag.name()));
    }

    private boolean hasBlankLine(int from, int to) {
        int at = java.util.Arrays.binarySearch(blankLines, from);
        int next = at < 0 ? -at - 1 : at;
        return next < blankLines.length && blankLines[next] < to;
    }

    private void keep(int from, int to, boolean tabs) {
        flowing[from]++;
        flowing[to]--;
        if (!tabs) return;
        whole[from]++;
        whole[to]--;
    }
}
