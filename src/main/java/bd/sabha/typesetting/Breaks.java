package bd.sabha.typesetting;

import bd.sabha.typesetting.font.Alphabet;
import com.openhtmltopdf.extend.FSTextBreaker;

/** Where a line may end: after spaces and dashes, and after a slash or a hyphen between words. */
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
            case ' ', '\n', '\t', 0x200B -> true;
            case '/', '-', 0x2013, 0x2014 -> isBetweenWords(codePoint);
            default -> false;
        };
    }

    private boolean isBetweenWords(int codePoint) {
        int before = place - Character.charCount(codePoint);
        return before > 0
                && place < text.length()
                && !isDigit(text.codePointBefore(before))
                && !isDigit(text.codePointAt(place));
    }

    private boolean isDigit(int code) {
        return Character.isDigit(alphabet.textOf(code).codePointAt(0));
    }
}
