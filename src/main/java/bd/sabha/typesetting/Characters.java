package bd.sabha.typesetting;

import com.openhtmltopdf.extend.FSTextBreaker;

/** Where a word may be broken that is wider than its column: between units, never within one, nor after a hyphen. */
final class Characters implements FSTextBreaker {

    private String text = "";
    private int place;

    @Override
    public void setText(String newText) {
        text = newText;
        place = 0;
    }

    @Override
    public int next() {
        if (place >= text.length()) {
            return -1;
        }
        do {
            place = text.offsetByCodePoints(place, 1);
        } while (place < text.length() && text.charAt(place - 1) == '-');
        return place;
    }
}
