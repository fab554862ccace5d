package bd.sabha.reading;

import java.util.List;
import java.util.function.Function;

/**
 * What was read, where it stands, and how sure that is.
 *
 * @param places in the manuscript's text, in their order; more than one when a page or table cut it
 * @param confidence 0 (a guess) to 1 (it says so itself)
 */
public record Found<T>(T value, List<Span> places, double confidence) {

    public Found {
        places = List.copyOf(places);
        if (confidence < 0 || confidence > 1) throw new IllegalArgumentException("confidence " + confidence);
    }

    public <R> Found<R> map(Function<? super T, ? extends R> to) {
        return new Found<>(to.apply(value), places, confidence);
    }

    public Found<T> confident(double newConfidence) {
        return new Found<>(value, places, newConfidence);
    }
}
