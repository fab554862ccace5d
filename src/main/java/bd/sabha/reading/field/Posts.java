package bd.sabha.reading.field;

import bd.sabha.reading.manuscript.Cues;
import java.util.Optional;
import java.util.regex.Pattern;

/** The words of posts and offices, and of sentences that are neither: {@code designations.csv}, {@code sentences.csv}. */
public final class Posts {

    private static final Cues WORDS = Cues.of("designations");
    private static final Cues SENTENCES = Cues.of("sentences");
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String CORE = Words.BEGIN + WORDS.anyOf("core") + Words.END;
    private static final String BEFORE = "(?:" + Words.BEGIN + WORDS.anyOf("modifier", "core") + Words.END
            + "(?:\\s?[-/]\\s?|\\s++(?:" + WORDS.anyOf("joins") + "\\s++)?+|(?<=-)))";
    private static final Pattern DESIGNATION = Pattern.compile("(?:" + BEFORE + "){0,6}" + CORE, FLAGS);
    private static final Pattern POST = Pattern.compile(
            Words.BEGIN + WORDS.anyOf("core", "post") + "(?:" + Words.LETTER + "{1,6}+)?+" + Words.END, FLAGS);
    private static final Pattern HONORIFIC = Pattern.compile("(?:" + WORDS.anyOf("honorific") + ")[\\s.]", FLAGS);
    private static final String AFTER = "[\\s\u0964\u09f7|;,.)\\]\"'\u201d\u2019-]*+";
    private static final Pattern ACT = Pattern.compile(
            Words.BEGIN + SENTENCES.anyOf("act") + Words.END + "(?:" + AFTER + "$|\\s*+[\u0964;])", FLAGS);
    private static final Pattern MUST =
            Pattern.compile(Words.BEGIN + SENTENCES.anyOf("must") + Words.END + AFTER + "$", FLAGS);
    private static final Pattern TOLD = Pattern.compile(
            Words.BEGIN + SENTENCES.anyOf("told") + Words.END + "(?:" + AFTER + "$|\\s*+[\u0964;])", FLAGS);

    /** No list of posts is as long as this. */
    private static final int LONGEST = 2_000;

    /** A place in a text. */
    record Place(int from, int to) {}

    private Posts() {}

    /** Where the first designation stands, with the words before it that belong to it. */
    static Optional<Place> designation(CharSequence text) {
        var found = DESIGNATION.matcher(text);
        return found.find() ? Optional.of(new Place(found.start(), found.end())) : Optional.empty();
    }

    /** Whether its first words, up to a comma, end with a designation, or only brackets follow. */
    public static boolean isPost(CharSequence text) {
        var words = text.toString();
        int comma = words.indexOf(',');
        var first = comma < 0 ? words : words.substring(0, comma);
        int bracket = first.indexOf('(');
        var bare = (bracket < 0 ? first : first.substring(0, bracket)).strip();
        var found = DESIGNATION.matcher(bare);
        int end = -1;
        while (found.find()) end = found.end();
        return end == bare.length() && end > 0;
    }

    /** Whether a designation is all that stands there, but for places and brackets behind it. */
    public static boolean isDesignation(CharSequence text) {
        var found = DESIGNATION.matcher(text);
        return found.lookingAt();
    }

    public static boolean hasDesignation(CharSequence text) {
        return DESIGNATION.matcher(text).find();
    }

    public static boolean hasPost(CharSequence text) {
        return POST.matcher(text).find();
    }

    public static boolean isPerson(CharSequence text) {
        return HONORIFIC.matcher(text).lookingAt();
    }

    /** A sentence of which somebody is to do something. */
    public static boolean isDecision(CharSequence text) {
        return ACT.matcher(text).find();
    }

    /** Of which somebody has to do something, so that it can be no discussion. */
    public static boolean isOrder(CharSequence text) {
        return MUST.matcher(text).find();
    }

    public static boolean isTold(CharSequence text) {
        return TOLD.matcher(text).find();
    }

    /** Names posts and says nothing of them. */
    public static boolean isList(CharSequence text) {
        return text.length() < LONGEST && hasPost(text) && !isDecision(text) && !isTold(text);
    }
}
