package bd.sabha.reading.field;

import bd.sabha.reading.manuscript.Cues;
import bd.sabha.reading.manuscript.Excerpt;
import java.time.DayOfWeek;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What stands beside a date: the era, the weekday.
 *
 * @param end of all that belongs to the date
 * @param weekday null: none is written; @param words it as printed
 */
record Beside(int end, @Nullable DayOfWeek weekday, @Nullable Excerpt words) {

    private static final String GAP = "[\\s,():;\u0964\u0983.-]";
    private static final String GENITIVE = "(?:" + Cues.pattern("\u09c7\u09b0") + ")?+";
    private static final String ERA =
            "(?:" + DateWords.CUES.anyOf("ERA") + GENITIVE + "(?![\\p{L}\\p{M}])[.:\u0983]?+)";
    private static final Pattern TAIL = Pattern.compile("[\\s,(]{0,3}+" + ERA + "\\)?+", Pattern.CASE_INSENSITIVE);
    private static final String WEEKDAY = "(?<name>[\\p{L}\\p{M}]{4,12}+)";
    private static final String BETWEEN =
            "(?:(?:" + DateWords.CUES.anyOf("BESIDE") + "|" + ERA + ")" + GAP + "{0,4}+){0,3}+";
    private static final Pattern AFTER =
            Pattern.compile(GAP + "{0,4}+" + BETWEEN + WEEKDAY + "\\)?+", Pattern.CASE_INSENSITIVE);
    private static final Pattern BEFORE =
            Pattern.compile("(?<![\\p{L}\\p{M}])" + WEEKDAY + GAP + "{0,3}+" + BETWEEN + "$", Pattern.CASE_INSENSITIVE);
    private static final int NEAR = 40;

    static Beside of(Excerpt text, int begin, int end) {
        var after = text.subSequence(end, Math.min(text.length(), end + NEAR));
        var next = AFTER.matcher(after);
        if (next.lookingAt() && DateWords.weekday(next.group("name")).isPresent()) {
            return new Beside(end + next.end(), weekday(next), words(after, next));
        }
        var tail = TAIL.matcher(after);
        int last = tail.lookingAt() ? end + tail.end() : end;
        var before = text.subSequence(Math.max(0, begin - NEAR), begin);
        var previous = BEFORE.matcher(before);
        return previous.find() && DateWords.weekday(previous.group("name")).isPresent()
                ? new Beside(last, weekday(previous), words(before, previous))
                : new Beside(last, null, null);
    }

    private static DayOfWeek weekday(Matcher match) {
        return DateWords.weekday(match.group("name")).orElseThrow();
    }

    private static Excerpt words(Excerpt text, Matcher match) {
        return text.subSequence(match.start("name"), match.end("name"));
    }
}
