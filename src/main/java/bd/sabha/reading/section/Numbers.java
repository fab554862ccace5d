package bd.sabha.reading.section;

import bd.sabha.calendar.Format;

/** Numbers as offices write them: ০১, 1, ১.০. */
final class Numbers {

    private Numbers() {}

    static boolean same(String a, String b) {
        return plain(a).equals(plain(b));
    }

    /** What stands before the first dot. */
    static String first(String number) {
        int dot = number.indexOf('.');
        return dot < 0 ? number : number.substring(0, dot);
    }

    /** Its value, of the part before the first dot; -1: it is a letter. */
    static int value(String number) {
        var plain = plain(first(number));
        return plain.matches("\\d{1,4}") ? Integer.parseInt(plain) : -1;
    }

    private static String plain(String number) {
        return Format.latinDigits(number).replaceFirst("^0+(?=.)", "");
    }
}
