package bd.sabha.typesetting.font;

import java.text.Normalizer;
import java.util.List;

/** A typeface in regular and bold. */
public final class Typeface {

    private final List<Face> weights;

    private Typeface(Face regular, Face bold) {
        weights = List.of(regular, bold);
    }

    public static Typeface fromClassPath(String regular, String bold) {
        return new Typeface(Face.fromClassPath(regular), Face.fromClassPath(bold));
    }

    /** The characters of the text that cannot be printed, in its order, each once. */
    public List<Integer> missing(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .filter(codePoint -> !canPrint(codePoint))
                .distinct()
                .boxed()
                .toList();
    }

    public Alphabet newAlphabet() {
        return new Alphabet(this);
    }

    Face regular() {
        return weights.get(0);
    }

    List<Face> weights() {
        return weights;
    }

    private boolean canPrint(int codePoint) {
        return Blanks.isBlank(codePoint) || hasAll(Character.toString(codePoint)) || hasAll(inParts(codePoint));
    }

    private boolean hasAll(String text) {
        return text.codePoints().allMatch(codePoint -> weights.stream().allMatch(weight -> weight.has(codePoint)));
    }

    /** An accented letter can be put together from a letter and an accent. */
    private static String inParts(int codePoint) {
        return Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFD);
    }
}
