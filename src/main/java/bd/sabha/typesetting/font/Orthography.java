package bd.sabha.typesetting.font;

/** Where a written word may be cut, whatever it looks like: before a letter that nothing joins to what precedes. */
final class Orthography {

    private static final int HASANTA = 0x9CD;
    private static final int JOINER = 0x200D;

    private Orthography() {}

    /** Whether a unit may begin with the character at this place. */
    static boolean mayBeginAt(String word, int place) {
        if (Character.isLowSurrogate(word.charAt(place))) {
            return false;
        }
        int before = word.codePointBefore(place);
        return before != HASANTA && before != JOINER && !depends(word.codePointAt(place));
    }

    /** Signs, marks and joiners are part of what precedes them. */
    private static boolean depends(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.FORMAT -> true;
            default -> false;
        };
    }
}
