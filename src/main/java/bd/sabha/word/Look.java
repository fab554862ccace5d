package bd.sabha.word;

/**
 * How words look where they stand; what is inside an element begins with its look.
 *
 * @param align left, center, right or both
 * @param halfPoints the size of the letters
 * @param keepsLines whether line breaks of the text are kept
 */
record Look(boolean bold, boolean italic, boolean underline, String align, int halfPoints, boolean keepsLines) {

    static final Look PLAIN = new Look(false, false, false, "left", 23, false);

    Look withBold() {
        return new Look(true, italic, underline, align, halfPoints, keepsLines);
    }

    Look withItalic() {
        return new Look(bold, true, underline, align, halfPoints, keepsLines);
    }

    Look withUnderline() {
        return new Look(bold, italic, true, align, halfPoints, keepsLines);
    }

    Look withAlign(String to) {
        return new Look(bold, italic, underline, to, halfPoints, keepsLines);
    }

    Look withHalfPoints(int size) {
        return new Look(bold, italic, underline, align, size, keepsLines);
    }
}
