package bd.sabha.typesetting;

/**
 * A place kept free by an element with {@code data-mark}, in points from the page's top left corner; pages count from 1.
 */
public record Mark(String name, int page, float x, float y, float width, float height) {}
