package bd.sabha.typesetting.font;

/** Characters that are not drawn: spaces, with their widths in thousandths of the size, and control characters. */
final class Blanks {

    private static final int FIRST_FIXED_SPACE = 0x2000;
    private static final int[] FIXED_SPACES = {500, 1000, 500, 1000, 333, 250, 167, 560, 250, 200, 100};

    private Blanks() {}

    /** Whether words end here. */
    static boolean separates(int codePoint) {
        return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint) || codePoint == 0x200B;
    }

    static boolean isBlank(int codePoint) {
        return separates(codePoint) || isInvisible(codePoint);
    }

    /** Controls, joiners, direction marks and variation selectors. */
    static boolean isInvisible(int codePoint) {
        return Character.isISOControl(codePoint)
                || Character.getType(codePoint) == Character.FORMAT
                || codePoint >= 0xFE00 && codePoint <= 0xFE0F;
    }

    static int width(int codePoint, int space) {
        int fixed = codePoint - FIRST_FIXED_SPACE;
        if (fixed >= 0 && fixed < FIXED_SPACES.length) {
            return FIXED_SPACES[fixed];
        }
        return switch (codePoint) {
            case 0x202F -> 200;
            case 0x205F -> 222;
            case 0x3000 -> 1000;
            case ' ', 0xA0, 0x1680 -> space;
            default -> 0;
        };
    }
}
