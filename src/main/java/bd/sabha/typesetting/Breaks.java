package bd.sabha.typesetting;

import bd.sabha.typesetting.font.Alphabet;
import com.openhtmltopdf.extend.FSTextBreaker;

/**
 * Where a line may end: after spaces and dashes, and after a slash between words. None ends with a hyphen: readers of
 * the document would take it for one that only divides a word, and leave it out.
 */
final class Breaks implements FSTextBreaker {

    private final Alphabet alphabet;
    private String text = "";
    private int place;

    Breaks(Alphabet alphabet) {
        this.alphabet = alphabet;
    }

    @Override
    public void setText(String newText) {
        text = newText;
        place = 0;
    }

    @Override
    public int next() {
        while (place < text.length()) {
            int codePoint = text.codePointAt(place);
            place += Character.charCount(codePoint);
            if (isAfter(codePoint)) {
                return place;
            }
        }
        return -1;
    }

    private boolean isAfter(int codePoint) {
        return switch (codePoint) {
            case ' ', '\n', '\t', 0x200B -> place < 2 || text.charAt(place - 2) != '-';
            case '/', 0x2013, 0x2014 -> isBetweenWords();
            default -> false;
        };
    }

    private boolean isBetweenWords() {
        return place > 1
                && place < text.length()
                && !isDigit(text.codePointBefore(place - 1))
                && !isDigit(text.codePointAt(place));
    }

    private boolean isDigit(int code) {
        return Character.isDigit(alphabet.textOf(code).codePointAt(0));
    }
}
