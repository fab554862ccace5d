package bd.sabha.reading.source.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Parts lines into paragraphs: where a line ends though the next word had room, at gaps, indents and numbers of lists. */
final class Paragraphs {

    private static final float ROOM = 0.8f;
    private static final float WIDER = 1.3f;
    private static final float INDENT = 1;
    private static final float OTHER_SIZE = 1.2f;
    private static final double USUAL = 0.25;

    /** A number or letter with its mark, or a dot, with words behind. */
    private static final Pattern ENTRY = Pattern.compile(
            "^(?:\\(?[\\p{Nd}]{1,2}(?:[.)\\u0964]|\\.\\p{Nd}{1,2}[.)\\u0964]?)|\\(?[\\u0995-\\u09b9a-zA-Z]\\)|[•●▪◦■❖➢✓-])[\\s\\u00a0]");

    private static final String ENDS = "\u0964.:;?!)\u0983,";

    private final float left;
    private final float right;
    private final float known;

    /** @param left where lines begin; @param right where they may end at most */
    Paragraphs(float left, float right) {
        this(left, right, 0);
    }

    private Paragraphs(float left, float right, float known) {
        this.left = left;
        this.right = right;
        this.known = known;
    }

    /** With the distance of lines that the whole document has: a page of short paragraphs does not show it. */
    Paragraphs spacedAs(List<List<Line>> pages) {
        var pitches = pages.stream().flatMap(lines -> pitches(lines).stream()).toList();
        return new Paragraphs(left, right, usual(pitches));
    }

    /** Between the outermost ends of these lines. */
    static Paragraphs within(List<Line> lines) {
        float left = Float.MAX_VALUE;
        float right = -Float.MAX_VALUE;
        for (var line : lines) {
            left = Math.min(left, line.x0());
            right = Math.max(right, line.x1());
        }
        return new Paragraphs(left, right);
    }

    List<Piece> of(List<Line> lines, int page) {
        var paragraphs = new ArrayList<Piece>();
        float pitch = known > 0 ? known : usual(pitches(lines));
        int begin = 0;
        for (int i = 1; i <= lines.size(); i++) {
            if (i < lines.size() && !isParted(lines.get(begin), lines.get(i - 1), lines.get(i), pitch)) continue;
            paragraphs.add(new Piece.Passage(List.copyOf(lines.subList(begin, i)), page));
            begin = i;
        }
        return paragraphs;
    }

    /** The distances of lines of which the upper one does not end early. */
    private List<Float> pitches(List<Line> lines) {
        var pitches = new ArrayList<Float>();
        for (int i = 1; i < lines.size(); i++) {
            var above = lines.get(i - 1);
            float pitch = (lines.get(i).base() - above.base()) / above.size();
            if (pitch > 0 && !endsEarly(above, lines.get(i))) pitches.add(pitch);
        }
        return pitches;
    }

    private static float usual(List<Float> pitches) {
        var sorted = pitches.stream().sorted().toList();
        return sorted.isEmpty() ? Float.MAX_VALUE : sorted.get((int) (sorted.size() * USUAL));
    }

    private boolean isParted(Line first, Line above, Line line, float pitch) {
        float size = Math.max(above.size(), line.size());
        if (endsEarly(above, line)) return true;
        if (line.base() - above.base() > WIDER * pitch * size && line.base() > above.base()) return true;
        if (size > OTHER_SIZE * Math.min(above.size(), line.size())) return true;
        boolean indented = line.x0() - above.x0() > INDENT * size && above != first;
        return indented || isEntry(line) && (isEntry(first) || ends(above));
    }

    static boolean isEntry(Line line) {
        return ENTRY.matcher(line.text()).find();
    }

    static boolean ends(Line line) {
        var text = line.text();
        return text.isEmpty() || ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /** The first word of the next line would have had room in this one. */
    boolean endsEarly(Line above, Line next) {
        float size = above.size();
        float behind = right - above.x1();
        float before = above.x0() - left;
        boolean centred = before > size && Math.abs(before - behind) < Math.max(size, 0.15f * (before + behind));
        return (centred ? before + behind : behind) > next.firstWord() + ROOM * size;
    }
}
