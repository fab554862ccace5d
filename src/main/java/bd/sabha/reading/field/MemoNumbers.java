package bd.sabha.reading.field;

import bd.sabha.memo.MemoNumber;
import bd.sabha.reading.Found;
import bd.sabha.reading.manuscript.Cues;
import bd.sabha.reading.manuscript.Excerpt;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the memo number in a line: with or without its label, with blanks in it, of whatever form. */
public final class MemoNumbers {

    private static final Cues CUES = Cues.of("memos");
    private static final String END = CUES.anyOf("END");
    private static final String COPIES = "(?:\\s?\\(\\s?\\p{Nd}{1,4}\\s?\\))?+";
    private static final Pattern GROUPS = Pattern.compile(
            "(?<![\\p{Nd}.])\\p{Nd}{2}\\s?[.\u0964]\\s?\\p{Nd}{2}(?:\\s?[.\u0964-]\\s?\\p{Nd}{1,6}){2,8}(?:/\\p{Nd}{1,3})?"
                    + COPIES);
    private static final Pattern LABELLED = Pattern.compile(
            "(?<![\\p{L}\\p{M}])(?:" + CUES.anyOf("LABEL") + ")[\\s.:\u0983-]*+(?<number>(?!" + END
                    + ")[^\\s].{0,80}?)(?=\\s*+(?:" + END + ")|[\\r\\n;\u0964]|$)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DIGIT = Pattern.compile("\\p{Nd}");
    private static final Pattern BLANKS = Pattern.compile("\\s++");

    private MemoNumbers() {}

    /** The number as printed, without its label and without blanks. */
    public static Optional<Found<String>> in(Excerpt words) {
        var text = Plain.of(words);
        var groups = GROUPS.matcher(text);
        if (groups.find()) return Optional.of(found(text.subSequence(groups.start(), groups.end())));
        for (var labelled = LABELLED.matcher(text); labelled.find(); ) {
            var number = text.subSequence(labelled.start("number"), labelled.end("number"))
                    .strip();
            if (DIGIT.matcher(number).find()) return Optional.of(found(number));
        }
        return Optional.empty();
    }

    private static Found<String> found(Excerpt number) {
        var value = BLANKS.matcher(number).replaceAll("");
        return new Found<>(value, number.places(), MemoNumber.read(value).isPresent() ? 1 : 0.6);
    }
}
