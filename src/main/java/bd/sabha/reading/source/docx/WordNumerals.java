package bd.sabha.reading.source.docx;

import java.util.Locale;

/** Numbers as word processors print them in lists. They have no Bangla ones; those come from the typeface. */
final class WordNumerals {

    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
    private static final int MOST_ROMAN = 4_000;

    private WordNumerals() {}

    static String of(String format, int number) {
        return switch (format) {
            case "none", "bullet" -> "";
            case "decimalZero" -> number < 10 ? "0" + number : Integer.toString(number);
            case "lowerLetter" -> letters(number);
            case "upperLetter" -> letters(number).toUpperCase(Locale.ROOT);
            case "lowerRoman" -> roman(number);
            case "upperRoman" -> roman(number).toUpperCase(Locale.ROOT);
            default -> Integer.toString(number);
        };
    }

    /** a to z, then aa, bb. */
    private static String letters(int number) {
        if (number < 1) return "";
        return Character.toString('a' + (number - 1) % 26).repeat(Math.min((number - 1) / 26 + 1, 10));
    }

    private static String roman(int number) {
        if (number < 1 || number >= MOST_ROMAN) return Integer.toString(number);
        var roman = new StringBuilder();
        int rest = number;
        for (int i = 0; i < VALUES.length; i++) {
            for (; rest >= VALUES[i]; rest -= VALUES[i]) roman.append(ROMAN[i]);
        }
        return roman.toString();
    }
}
