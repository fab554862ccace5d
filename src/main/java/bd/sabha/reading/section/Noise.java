package bd.sabha.reading.section;

import bd.sabha.reading.field.Words;
import bd.sabha.reading.manuscript.Cues;
import java.util.regex.Pattern;

/** Lines that say nothing: feet of pages, dots, what programs write for a picture. */
final class Noise {

    private static final Cues CUES = Cues.of("sections");
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern LINE = Pattern.compile(
            "[\\s(\\[*_=~\u2013\u2014-]*+(?:" + CUES.anyOf("noise-line") + ")[\\s.:/\u0983\u2026\u2013\u2014-]*+"
                    + "(?:\\p{Nd}{1,4}+(?:\\s?+(?:of|/|\u2013|-)\\s?+\\p{Nd}{1,4}+)?+)?+[\\s)\\].*_=~\u2026\u2013\u2014-]*+",
            FLAGS);
    private static final Pattern START =
            Pattern.compile("[\\s(\\[*_!]*+(?:" + CUES.anyOf("noise-start") + ")" + Words.END + ".{0,400}+", FLAGS);
    private static final Pattern MARKS = Pattern.compile("[\\s.\u2026_=*~#|<>\u2013\u2014\u00b7-]*+");
    private static final Pattern PAGE = Pattern.compile(
            "[\\s\u2013\u2014-]*+\\p{Nd}{1,3}+(?:\\s?+(?:of|/)\\s?+\\p{Nd}{1,3}+)?+[\\s\u2013\u2014-]*+");
    private static final Pattern PICTURE = Pattern.compile("!\\[[^\\]]{0,400}+\\](?:\\([^)]{0,400}+\\))?+\\s*+");

    private Noise() {}

    private static final Pattern PICTURED = Pattern.compile(
            "[\\s(\\[*_]*+(?:An?|The|Two|Three|Several|Some|Partial|Faint|Red|Blue|Black|Round|Official)\\s[\\x20-\\x7e\u2018\u2019\u201c\u201d]{0,60}?(?:"
                    + CUES.anyOf("picture") + ")[\\x20-\\x7e\u2018\u2019\u201c\u201d]{0,400}+",
            FLAGS);

    /** A line of English in a Bangla paper that tells of a seal or a signature. */
    static boolean isPictured(CharSequence words) {
        return words.length() < 500 && PICTURED.matcher(words).matches();
    }

    static boolean is(CharSequence words) {
        if (words.length() > 500) return false;
        return MARKS.matcher(words).matches()
                || PAGE.matcher(words).matches()
                || PICTURE.matcher(words).matches()
                || LINE.matcher(words).matches()
                || START.matcher(words).matches();
    }
}
