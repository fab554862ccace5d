package bd.sabha.directory.imports;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** One form for texts that look the same: composed letters, one blank between words, nothing invisible. */
final class Tidy {

    private static final Pattern INVISIBLE = Pattern.compile("[\\u200b\\u200e\\u200f\\u2060\\ufeff\\u00ad]");
    private static final Pattern BLANKS =
            Pattern.compile("[\\p{Cntrl}\\s\\u00a0\\u2000-\\u200a\\u2028\\u2029\\u202f\\u3000]+");

    /** How a table of text keeps a spreadsheet from calculating with it. */
    private static final Pattern GUARDED = Pattern.compile("^'(?=[=+@-])");

    private Tidy() {}

    static String text(String written) {
        var visible = INVISIBLE.matcher(written).replaceAll("");
        var spaced = BLANKS.matcher(visible).replaceAll(" ").strip();
        return Normalizer.normalize(GUARDED.matcher(spaced).replaceFirst(""), Normalizer.Form.NFC);
    }
}
