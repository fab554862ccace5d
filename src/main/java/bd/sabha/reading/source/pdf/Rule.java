package bd.sabha.reading.source.pdf;

/**
 * A line drawn straight across or down a page.
 *
 * @param across horizontal; @param at its height, or its place from the left; @param from where it begins, @param to ends
 */
record Rule(boolean across, float at, float from, float to) {

    float length() {
        return to - from;
    }
}
