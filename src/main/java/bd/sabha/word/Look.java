package bd.sabha.word;

/**
 * How words look where they stand; what is inside an element begins with its look.
 *
 * @param size of the letters in points
 * @param color RRGGBB
 * @param align left, center, right or both
 * @param line height of a line in points; below zero: so many times the size; zero: as the typeface wants it
 * @param indent of the first line in points
 * @param white what becomes of white space: normal, pre, pre-line, pre-wrap, nowrap
 * @param marker of a list's items
 */
record Look(
        float size,
        boolean bold,
        boolean italic,
        boolean underline,
        boolean strike,
        String color,
        String align,
        float line,
        float indent,
        String white,
        String marker,
        String raised) {

    static final Look PLAIN = new Look(12, false, false, false, false, "000000", "left", 0, 0, "normal", "disc", "");

    /** With a first line that stands out, if it does. */
    Look withIndent(float out) {
        return out == 0
                ? this
                : new Look(size, bold, italic, underline, strike, color, align, line, out, white, marker, raised);
    }

    boolean keepsLines() {
        return white.startsWith("pre");
    }

    boolean keepsSpaces() {
        return white.equals("pre") || white.equals("pre-wrap");
    }

    float lineHeight() {
        return line < 0 ? -line * size : line;
    }
}
