package bd.sabha.reading.source.pdf;

/**
 * What was drawn as one, in points from the upper left corner of its page as it is read.
 *
 * @param text what it stands for; several letters when it is a ligature or has words of its own
 * @param base where it stands; @param size of its font as it is drawn
 * @param mark number of its marked content, below 0: none
 * @param spelt in the order of writing: its words are given apart from its letters
 * @param unseen drawn in no colour, as scanners put words below a picture
 */
record Glyph(
        String text,
        float x0,
        float x1,
        float base,
        float size,
        Face face,
        boolean strong,
        int mark,
        boolean spelt,
        boolean unseen) {

    boolean isBlank() {
        return text.isBlank() || text.chars().allMatch(c -> bd.sabha.reading.manuscript.Excerpt.isSpace((char) c));
    }

    /** A height that is within its letters. */
    float heart() {
        return base - size * 0.3f;
    }

    Glyph with(String newText, float newX0, float newX1) {
        return new Glyph(newText, newX0, newX1, base, size, face, strong, mark, true, unseen);
    }

    Glyph emphasised() {
        return new Glyph(text, x0, x1, base, size, face, true, mark, spelt, unseen);
    }
}
