package bd.sabha.reading.field;

import bd.sabha.reading.manuscript.Excerpt;

/** A text as rules are written for it: in NFC, every blank the usual one, none of it moved. */
final class Plain {

    private Plain() {}

    static Excerpt of(Excerpt words) {
        var text = words.nfc();
        for (int i = 0; i < text.length(); i++) {
            if (isOdd(text.charAt(i))) return withoutOddBlanks(text);
        }
        return text;
    }

    private static Excerpt withoutOddBlanks(Excerpt text) {
        var plain = new Excerpt.Builder();
        for (int i = 0; i < text.length(); i++) {
            var place = text.place(i, i + 1);
            plain.add(isOdd(text.charAt(i)) ? ' ' : text.charAt(i), place.from(), place.to(), text.isStrong(i));
        }
        return plain.build();
    }

    private static boolean isOdd(char c) {
        return Excerpt.isSpace(c) && !Character.isWhitespace(c);
    }
}
