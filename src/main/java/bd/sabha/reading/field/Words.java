package bd.sabha.reading.field;

import bd.sabha.reading.Found;
import bd.sabha.reading.manuscript.Cues;
import bd.sabha.reading.manuscript.Excerpt;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How words become values: blanks as one, final punctuation dropped from names and never from sentences. */
public final class Words {

    /** It says itself what it is. */
    public static final double LABELLED = 0.95;
    /** It stands where such things stand. */
    public static final double POSITIONAL = 0.8;
    /** It was found by what it looks like. */
    public static final double INFERRED = 0.6;

    /** A visarga behind a word is mostly a colon. */
    public static final String LETTER = "[\\p{L}\\p{M}&&[^\u0983]]";
    /** No letter may stand before and behind a word. */
    public static final String BEGIN = "(?<!" + LETTER + ")";

    public static final String END = "(?!" + LETTER + ")";

    private static final Pattern LINES = Pattern.compile("\\R");
    private static final Pattern JOINING = Pattern.compile(
            "(?<=[\\s,;\u0964])" + Cues.of("sentences").anyOf("joining") + "$", Pattern.CASE_INSENSITIVE);
    private static final String FINAL = "\u0964\u09f7|;,*";
    private static final String TITLE_FINAL = FINAL + ":\u0983\u2013\u2014-";

    private Words() {}

    public static @Nullable Found<String> found(Excerpt words, double confidence) {
        var tidy = words.tidy();
        return tidy.isEmpty() ? null : new Found<>(tidy.toString(), tidy.places(), confidence);
    }

    /** A name, an office, a post: without the punctuation and the "and" behind it. */
    public static @Nullable Found<String> name(Excerpt words, double confidence) {
        return found(bare(words, FINAL), confidence);
    }

    public static @Nullable Found<String> title(Excerpt words, double confidence) {
        return found(bare(words, TITLE_FINAL), confidence);
    }

    /** Text of paragraphs: each tidied, line ends between them. */
    public static @Nullable Found<String> text(List<Excerpt> paragraphs, double confidence) {
        var joined = Excerpt.join("\n", lines(paragraphs));
        return joined.isEmpty() ? null : new Found<>(joined.toString(), joined.places(), confidence);
    }

    /** All lines that are not blank, tidied. */
    public static List<Excerpt> lines(List<Excerpt> paragraphs) {
        return paragraphs.stream()
                .flatMap(words -> words.split(LINES).stream())
                .map(Excerpt::tidy)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    static Excerpt bare(Excerpt words) {
        return bare(words, FINAL);
    }

    private static Excerpt bare(Excerpt words, String drop) {
        var bare = words.tidy();
        for (int before = -1; before != bare.length(); ) {
            before = bare.length();
            int end = bare.length();
            while (end > 0 && (drop.indexOf(bare.charAt(end - 1)) >= 0 || Excerpt.isSpace(bare.charAt(end - 1)))) end--;
            bare = bare.subSequence(0, end);
            var joining = JOINING.matcher(bare);
            if (joining.find()) bare = bare.subSequence(0, joining.start()).strip();
        }
        return bare;
    }
}
