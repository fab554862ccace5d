package bd.sabha.reading;

/** A place in the text of a manuscript. @param from first character, from 0; @param to behind the last one */
public record Span(int from, int to) {

    public Span {
        if (from < 0 || to < from) throw new IllegalArgumentException(from + ".." + to);
    }

    /** The smallest place that holds both. */
    public Span with(Span other) {
        return new Span(Math.min(from, other.from), Math.max(to, other.to));
    }
}
