package bd.sabha.typesetting.font;

import java.util.List;
import java.util.stream.IntStream;

/** The smallest piece of a word that stands by itself: its text and its shape in each weight. */
record Unit(String text, List<Shape> shapes) {

    /** Whether any typesetter would draw it like this: one letter, in no weight moved by its neighbours. */
    boolean isPlain(List<Face> weights) {
        int first = text.codePointAt(0);
        return text.length() == Character.charCount(first)
                && Character.UnicodeScript.of(first) != Character.UnicodeScript.BENGALI
                && IntStream.range(0, weights.size())
                        .allMatch(i -> shapes.get(i).isPlain(weights.get(i), first));
    }
}
