package bd.sabha.word;

/**
 * How an element lies on the page, beside the look of its words; points.
 *
 * @param display of CSS
 * @param margin top, right, bottom, left; not a number: auto
 * @param borders top, right, bottom, left
 * @param background RRGGBB; empty: none
 * @param vertical where a cell's words stand: top, center, bottom
 * @param broken whether the page ends before it
 * @param brokenAfter whether the page ends after it
 * @param tied whether what follows it must stand on the same page
 * @param whole whether it must stand on one page
 */
record Box(
        String display,
        Edges margin,
        Edges padding,
        Borders borders,
        Extent width,
        Extent height,
        String background,
        String vertical,
        boolean broken,
        boolean brokenAfter,
        boolean tied,
        boolean whole,
        boolean atRight) {

    /** Four lengths. */
    record Edges(float top, float right, float bottom, float left) {}

    /** A line around something. @param width in points; 0: none */
    record Border(float width, String style, String color) {

        static final Border NONE = new Border(0, "none", "000000");
    }

    /** Four lines. */
    record Borders(Border top, Border right, Border bottom, Border left) {

        boolean any() {
            return top.width + right.width + bottom.width + left.width > 0;
        }
    }

    /** A length that may be a part of another one. @param value in points or per cent; not a number: as large as it gets */
    record Extent(float value, boolean percent) {

        static final Extent AUTO = new Extent(Float.NaN, false);

        boolean isAuto() {
            return Float.isNaN(value);
        }

        float of(float whole) {
            return percent ? whole * value / 100 : value;
        }
    }

    boolean hidden() {
        return display.equals("none");
    }

    boolean inline() {
        return display.startsWith("inline");
    }
}
