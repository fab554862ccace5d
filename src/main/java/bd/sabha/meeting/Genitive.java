package bd.sabha.meeting;

/** A name with the ending that says whose: কমিটি, কমিটির; পরিষদ, পরিষদের. */
public final class Genitive {

    private static final char FIRST_VOWEL_SIGN = '\u09BE';
    private static final char LAST_VOWEL_SIGN = '\u09CC';

    private Genitive() {}

    public static String of(String name) {
        var last = name.isEmpty() ? ' ' : name.charAt(name.length() - 1);
        if (last >= FIRST_VOWEL_SIGN && last <= LAST_VOWEL_SIGN) {
            return name + "র";
        }
        return name + (Character.isLetter(last) ? "ের" : "-এর");
    }
}
