package bd.sabha.registry;

import bd.sabha.calendar.Format;
import bd.sabha.implementer.Spelling;
import bd.sabha.memo.MemoNumber;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How a memo number is looked for, however it is typed: in digits of both scripts, with dots, dashes, slashes, blanks or
 * nothing between its groups, without leading zeros, with the words before it and its copies behind it, or a part of it.
 *
 * @param groups for {@code memo.groups like}; matches nothing when it is empty
 * @param digits for {@code memo.digits like}; empty: it is not typed as one row of digits
 */
record MemoPattern(String groups, String digits) {

    private static final Pattern COPIES = Pattern.compile("\\(.*");
    private static final Pattern LABEL = Pattern.compile("^[^\\p{N}/]*?[:\u0983\\-–\\s.]*(?=\\p{N})");
    private static final Pattern BEHIND = Pattern.compile("^([\\d./\\s\\p{Pd}]*\\d),?\\s+\\p{L}.*");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern ZEROS = Pattern.compile("(?<=\\.)0+(?=\\d)");
    private static final int ONE_ROW = 6;

    /** What cannot be part of a memo number matches none. */
    static MemoPattern of(String typed) {
        var number = MemoNumber.read(typed)
                .map(whole -> whole.file() + whole.issue())
                .orElseGet(() -> part(Format.latinDigits(Spelling.plain(typed))))
                .toLowerCase(Locale.ROOT);
        var groups = ("." + BETWEEN.matcher(number).replaceAll(".") + ".").replaceAll("\\.{2,}", ".");
        var digits = number.replaceAll("\\D", "");
        var oneRow = number.matches("[\\d\\s]+") && digits.length() >= ONE_ROW;
        return new MemoPattern(
                groups.equals(".") ? "" : "%" + ZEROS.matcher(groups).replaceAll("") + "%",
                oneRow ? "%" + digits + "%" : "");
    }

    /** Without what stands before and behind it. */
    private static String part(String typed) {
        var number = LABEL.matcher(COPIES.matcher(typed).replaceFirst("")).replaceFirst("");
        return BEHIND.matcher(number).replaceFirst("$1");
    }
}
