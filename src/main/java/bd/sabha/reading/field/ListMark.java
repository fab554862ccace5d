package bd.sabha.reading.field;

import bd.sabha.calendar.Format;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands before an entry of a list: ১. ১। ১) (১) ০১. ১.১ ক) (ক) a) - •.
 *
 * @param no as printed, without punctuation; empty: a bullet
 * @param closer what closes it: a bracket, a danda, a full stop; a blank: nothing does
 * @param end where the entry itself begins
 */
public record ListMark(String no, Kind kind, char closer, int end) {

    /** How the entries are counted. */
    public enum Kind {
        LETTER,
        LATIN,
        ROMAN,
        NUMBER,
        /** By the number of the item, then their own: ২.১. */
        DOTTED,
        BULLET
    }

    static final String DIGITS = "[0-9\u09e6-\u09ef]";
    private static final String NUMBER = DIGITS + "{1,3}+";
    private static final String DOTTED = NUMBER + "(?:\\." + NUMBER + "){1,3}";
    private static final String LETTER = "[\u0995-\u09b9\u09dc-\u09df]";
    private static final String NAME = "(?:" + DOTTED + "|" + NUMBER + "|" + LETTER + "|[ivx]{1,4}+|[a-zA-Z])";
    private static final String CLOSER = "[)\u0964\u09f7|]|\\.(?!" + DIGITS + ")";
    private static final String BULLETS =
            "[-\u2010-\u2015*\u2022\u25cf\u25aa\u25a0\u25a1\u25e6\u27a2\u27a4\u2713\u2714\u00b7\uf0b7\uf0d8\uf0a7]";

    private static final Pattern MARK =
            Pattern.compile("(?:\\(\\s?(?<bracketed>" + NAME + ")\\s?\\)|(?<closed>" + NAME + ")\\s?(?<closer>" + CLOSER
                    + ")|(?<open>" + DOTTED + ")(?=[\\s\u0964]))[\u0964.:\u0983]?(?:\\s++|$|(?=[^)\\d\\p{Nd}/]))");
    private static final Pattern LEAD =
            Pattern.compile("[\\s\u00a0\u200b\ufeff]*+(?:" + BULLETS + "[\\s\u00a0]++){0,2}+");
    private static final Pattern LONE_BULLET = Pattern.compile("[\\s\u00a0\u200b\ufeff]*+" + BULLETS
            + "(?:[\\s\u00a0]++|(?<=[\u2022\u25cf\u25aa\u25a0\u27a2\u27a4\u2713\u2714\uf0b7\uf0d8\uf0a7]))");
    /** Letters that stand with a full stop before a name are a title (Dr.), not the thirteenth of a list. */
    private static final int LETTERS_WITH_STOP = 10;

    /** The one at the beginning. */
    public static Optional<ListMark> at(CharSequence text) {
        var lead = LEAD.matcher(text);
        int begin = lead.lookingAt() ? lead.end() : 0;
        var mark = at(text, begin);
        if (mark.isPresent()) return mark;
        var bullet = LONE_BULLET.matcher(text);
        return bullet.lookingAt() ? Optional.of(new ListMark("", Kind.BULLET, ' ', bullet.end())) : Optional.empty();
    }

    static Optional<ListMark> at(CharSequence text, int begin) {
        var found = MARK.matcher(text).region(begin, Math.min(text.length(), begin + 40));
        found.useTransparentBounds(true);
        if (!found.lookingAt()) return Optional.empty();
        var no = no(found).replaceAll("\\s", "");
        char closer = found.group("bracketed") != null ? ')' : found.group("open") != null ? ' ' : closer(found);
        var mark = new ListMark(no, kind(no), closer, found.end());
        return mark.isLikely() ? Optional.of(mark) : Optional.empty();
    }

    private static char closer(Matcher found) {
        char closer = found.group("closer").charAt(0);
        return closer == '\u09f7' || closer == '|' ? '\u0964' : closer;
    }

    private static String no(Matcher found) {
        var bracketed = found.group("bracketed");
        if (bracketed != null) return bracketed;
        var closed = found.group("closed");
        return closed != null ? closed : found.group("open");
    }

    private static Kind kind(String no) {
        if (no.indexOf('.') >= 0) return Kind.DOTTED;
        char first = no.charAt(0);
        if (Character.isDigit(first)) return Kind.NUMBER;
        if (first >= '\u0980') return Kind.LETTER;
        return no.length() > 1 || "ivx".indexOf(first) >= 0 ? Kind.ROMAN : Kind.LATIN;
    }

    private boolean isLikely() {
        if (closer != '.') return true;
        return switch (kind) {
            case LETTER -> value() <= LETTERS_WITH_STOP;
            case LATIN, ROMAN -> Character.isLowerCase(no.charAt(0));
            default -> true;
        };
    }

    /** Its place in its list, from 1; of a dotted one, that behind the last dot. */
    public int value() {
        var last = no.substring(no.lastIndexOf('.') + 1);
        return switch (kind) {
            case NUMBER, DOTTED -> Integer.parseInt(Format.latinDigits(last));
            case LETTER -> letter(last.charAt(0));
            case LATIN -> last.toLowerCase(Locale.ROOT).charAt(0) - 'a' + 1;
            case ROMAN -> roman(last);
            case BULLET -> 0;
        };
    }

    private static int letter(char letter) {
        int value = letter - '\u0995' + 1;
        return letter > '\u09a8' ? value - 1 : value;
    }

    private static int roman(String number) {
        int value = 0;
        for (int i = 0; i < number.length(); i++) {
            int here = worth(number.charAt(i));
            boolean less = i + 1 < number.length() && here < worth(number.charAt(i + 1));
            value += less ? -here : here;
        }
        return value;
    }

    private static int worth(char numeral) {
        return numeral == 'i' ? 1 : numeral == 'v' ? 5 : 10;
    }

    /** What stands before the last dot: the item's number. */
    public String prefix() {
        return no.indexOf('.') < 0 ? "" : no.substring(0, no.lastIndexOf('.'));
    }

    public boolean isFirst() {
        return kind != Kind.BULLET && value() == 1;
    }

    /** Whether it counts on from the other; a letter may be left out (ঙ often is). */
    public boolean follows(ListMark other) {
        if (kind == Kind.BULLET || kind != other.kind || !same(prefix(), other.prefix())) return false;
        int step = value() - other.value();
        return step == 1 || step == 2 && kind == Kind.LETTER;
    }

    private static boolean same(String a, String b) {
        return Format.latinDigits(a).equals(Format.latinDigits(b));
    }
}
