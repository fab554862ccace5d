package bd.sabha.implementer;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers in an expression: how many are meant, and those of unions, which say nothing that the name does not. */
final class Numbers {

    private static final Pattern COUNT = followed("(\\d{1,4})", "COUNTED");
    private static final Pattern NUMBER = followed("\\d{1,3}", "NUMBERED");

    private Numbers() {}

    /** The number in "৯টি" or "৯ জন"; null: it is none such. */
    static @Nullable Integer counted(String words) {
        var count = COUNT.matcher(Spelling.latinDigits(words));
        return count.matches() ? Integer.valueOf(count.group(1)) : null;
    }

    /** Whether it is as "৪ নং". */
    static boolean isNumber(String words) {
        return NUMBER.matcher(Spelling.latinDigits(words)).matches();
    }

    private static Pattern followed(String digits, String meaning) {
        return Pattern.compile(
                digits + "\\s*(?:" + String.join("|", Words.of(meaning).toList()) + ")");
    }
}
