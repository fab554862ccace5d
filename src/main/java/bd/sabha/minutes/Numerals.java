package bd.sabha.minutes;

import bd.sabha.calendar.Languages;
import bd.sabha.calendar.Letters;
import java.util.Locale;

/** How the parts of a paper are counted in its language: ১, ০১, ১.০, (ক). */
record Numerals(Locale language) {

    private static final char BANGLA_ZERO = '\u09E6';
    private static final int TWO_DIGITS = 10;

    String number(int number) {
        return digits(Integer.toString(number));
    }

    /** ০১, ১০. */
    String twoDigits(int number) {
        return (number < TWO_DIGITS ? number(0) : "") + number(number);
    }

    /** ১.২. */
    String section(int number, int part) {
        return digits(number + "." + part);
    }

    /** The nth letter of the alphabet as lists count. */
    String letter(int number) {
        return Letters.of(number, language);
    }

    /** The nth letter as appendices are named by it: খ, B. */
    String capital(int number) {
        return letter(number).toUpperCase(Locale.ROOT);
    }

    /** A decision's number in the language's script, its letter too: ১.২(ক), 1.2(a). */
    String reference(String number) {
        var open = number.indexOf('(');
        return open < 0
                ? digits(number)
                : digits(number.substring(0, open)) + Letters.between(number.substring(open), language);
    }

    /** The text with its digits in the language's script. */
    String digits(String text) {
        var zero = Languages.ENGLISH.getLanguage().equals(language.getLanguage()) ? '0' : BANGLA_ZERO;
        var written = new StringBuilder(text.length());
        text.chars()
                .forEach(c -> written.append(
                        Character.isDigit(c) ? (char) (zero + Character.digit(c, TWO_DIGITS)) : (char) c));
        return written.toString();
    }
}
