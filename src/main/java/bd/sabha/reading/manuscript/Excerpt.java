package bd.sabha.reading.manuscript;

import bd.sabha.reading.Span;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Words of a manuscript, of which every character knows where it stands in the source and whether it is emphasised. What is
 * cut, joined and tidied keeps its places. Immutable.
 */
public final class Excerpt implements CharSequence {

    public static final Excerpt EMPTY = new Builder().build();

    private final String text;
    private final int[] from;
    private final int[] to;
    private final boolean[] strong;

    private Excerpt(String text, int[] from, int[] to, boolean[] strong) {
        this.text = text;
        this.from = from;
        this.to = to;
        this.strong = strong;
    }

    /** A part of the source as it is. */
    public static Excerpt of(String source, int from, int to) {
        return new Builder().add(source, from, to, false).build();
    }

    public static Excerpt of(String source) {
        return of(source, 0, source.length());
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        return text.charAt(index);
    }

    @Override
    public Excerpt subSequence(int begin, int end) {
        return new Excerpt(
                text.substring(begin, end),
                Arrays.copyOfRange(from, begin, end),
                Arrays.copyOfRange(to, begin, end),
                Arrays.copyOfRange(strong, begin, end));
    }

    public Excerpt from(int begin) {
        return subSequence(begin, length());
    }

    @Override
    public String toString() {
        return text;
    }

    public boolean isBlank() {
        return strip().isEmpty();
    }

    public boolean isStrong(int index) {
        return strong[index];
    }

    /** Where the emphasised words at its beginning end; 0: it does not begin with any. Blanks count as what is around. */
    public int strongEnd() {
        int end = 0;
        for (int i = 0; i < length(); i++) {
            if (strong[i] && !isSpace(text.charAt(i))) end = i + 1;
            else if (!isSpace(text.charAt(i)) && !strong[i]) break;
        }
        return end;
    }

    /** Where it stands, one place; empty excerpts stand at the beginning. */
    public Span place() {
        return length() == 0 ? new Span(0, 0) : place(0, length());
    }

    public Span place(int begin, int end) {
        int first = from[begin];
        int last = to[begin];
        for (int i = begin; i < end; i++) {
            first = Math.min(first, from[i]);
            last = Math.max(last, to[i]);
        }
        return new Span(first, last);
    }

    /** Where it stands, a place for each piece that lies together in the source (blanks and marks between do not part it). */
    public List<Span> places() {
        var places = new ArrayList<Span>();
        for (int i = 0; i < length(); i++) {
            var here = new Span(from[i], to[i]);
            var last = places.isEmpty() ? null : places.get(places.size() - 1);
            if (last != null && here.from() >= last.from() && here.from() - last.to() <= NEAR) {
                places.set(places.size() - 1, last.with(here));
            } else {
                places.add(here);
            }
        }
        return places;
    }

    private static final int NEAR = 40;

    /** Without blanks, invisible characters included, around it. */
    public Excerpt strip() {
        int begin = 0;
        int end = length();
        while (begin < end && isSpace(text.charAt(begin))) begin++;
        while (end > begin && isSpace(text.charAt(end - 1))) end--;
        return begin == 0 && end == length() ? this : subSequence(begin, end);
    }

    /** Stripped, with every run of blanks and line ends as one blank. */
    public Excerpt tidy() {
        var tidy = new Builder();
        var stripped = strip();
        for (int i = 0; i < stripped.length(); i++) {
            boolean space = isSpace(stripped.charAt(i));
            if (space && i > 0 && isSpace(stripped.charAt(i - 1))) continue;
            tidy.add(space ? ' ' : stripped.charAt(i), stripped.from[i], stripped.to[i], stripped.strong[i]);
        }
        return tidy.build();
    }

    /** In Unicode's form NFC, in which all rules are written. */
    public Excerpt nfc() {
        if (Normalizer.isNormalized(text, Normalizer.Form.NFC)) return this;
        var nfc = new Builder();
        for (int begin = 0; begin < length(); ) {
            int end = begin + 1;
            while (end < length() && isJoined(text.charAt(end - 1), text.charAt(end))) end++;
            var place = place(begin, end);
            for (char c : Normalizer.normalize(text.substring(begin, end), Normalizer.Form.NFC)
                    .toCharArray()) {
                nfc.add(c, place.from(), place.to(), strong[begin]);
            }
            begin = end;
        }
        return nfc.build();
    }

    private static boolean isJoined(char before, char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || Character.isHighSurrogate(before);
    }

    /** With the other behind it. @param between stands for nothing in the source */
    public Excerpt join(String between, Excerpt other) {
        if (isEmpty()) return other;
        if (other.isEmpty()) return this;
        var joined = new Builder().add(this);
        for (char c : between.toCharArray()) joined.add(c, to[length() - 1], to[length() - 1], false);
        return joined.add(other).build();
    }

    public static Excerpt join(String between, List<Excerpt> parts) {
        var joined = new Builder();
        int end = 0;
        for (var part : parts) {
            if (part.isEmpty()) continue;
            for (char c : joined.length() == 0 ? new char[0] : between.toCharArray()) joined.add(c, end, end, false);
            joined.add(part);
            end = part.to[part.length() - 1];
        }
        return joined.build();
    }

    /** The parts between what the pattern finds. */
    public List<Excerpt> split(Pattern pattern) {
        var parts = new ArrayList<Excerpt>();
        int begin = 0;
        for (var found = pattern.matcher(text); found.find(); begin = found.end()) {
            parts.add(subSequence(begin, found.start()));
        }
        parts.add(from(begin));
        return parts;
    }

    /** What editors count as a blank though Java does not: no-break and zero-width spaces; joiners are letters. */
    public static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff' || c == '\u2060';
    }

    /** Collects characters with their places. */
    public static final class Builder {

        private final StringBuilder text = new StringBuilder();
        private int[] from = new int[32];
        private int[] to = new int[32];
        private boolean[] strong = new boolean[32];

        /** @param from where it begins in the source; @param to where that ends */
        public Builder add(char c, int from, int to, boolean strong) {
            int at = text.length();
            if (at == this.from.length) {
                this.from = Arrays.copyOf(this.from, at * 2);
                this.to = Arrays.copyOf(this.to, at * 2);
                this.strong = Arrays.copyOf(this.strong, at * 2);
            }
            text.append(c);
            this.from[at] = from;
            this.to[at] = to;
            this.strong[at] = strong;
            return this;
        }

        /** A part of the source as it is. */
        public Builder add(String source, int from, int to, boolean strong) {
            for (int i = from; i < to; i++) add(source.charAt(i), i, i + 1, strong);
            return this;
        }

        public Builder add(Excerpt other) {
            for (int i = 0; i < other.length(); i++) {
                add(other.text.charAt(i), other.from[i], other.to[i], other.strong[i]);
            }
            return this;
        }

        public int length() {
            return text.length();
        }

        public Excerpt build() {
            int length = text.length();
            return new Excerpt(
                    text.toString(),
                    Arrays.copyOf(from, length),
                    Arrays.copyOf(to, length),
                    Arrays.copyOf(strong, length));
        }
    }
}
