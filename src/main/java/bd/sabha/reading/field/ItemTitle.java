package bd.sabha.reading.field;

import bd.sabha.reading.manuscript.Cues;
import bd.sabha.reading.manuscript.Excerpt;
import java.util.regex.Pattern;

/**
 * Where the title of an item ends and its discussion begins: with the emphasised words, else the first colon, else the word
 * সংক্রান্ত; else all of it is the title, unless it is a sentence.
 *
 * @param title may be empty; @param rest the discussion, may be empty; @param sure whether a mark parts them
 */
public record ItemTitle(Excerpt title, Excerpt rest, boolean sure) {

    private static final Cues CUES = Cues.of("sentences");
    private static final int LONGEST = 300;
    private static final Pattern COLON = Pattern.compile("[:\u0983](?=[\\s\u00a0-]|$)|[:\u0983](?=[^\\s/\\p{Nd}]{4})");
    private static final Pattern ABBREVIATION =
            Pattern.compile(Words.BEGIN + CUES.anyOf("abbreviation"), Pattern.CASE_INSENSITIVE);
    private static final Pattern ABOUT =
            Pattern.compile(Words.BEGIN + CUES.anyOf("about") + "(?=[\\s\u0964;,\u2013-]|$)", Pattern.CASE_INSENSITIVE);
    private static final Pattern STOP = Pattern.compile("[\u0964\u09f7|](?!\\s*+$)");
    private static final Pattern LEADING = Pattern.compile("[\\s:\u0983\u0964;\u2013\u2014-]*+");

    /** @param words of a cell or paragraph, without the item's number */
    public static ItemTitle of(Excerpt words) {
        int strong = words.strongEnd();
        if (strong > 0 && strong <= LONGEST) return cut(words, strong, true);
        int stop = first(STOP, words, Math.min(words.length(), LONGEST));
        int colon = colon(words, stop);
        if (colon > 0) return cut(words, colon, true);
        int about = first(ABOUT, words, stop);
        if (about < stop) {
            var end = ABOUT.matcher(words);
            return end.find(about) ? cut(words, end.end(), true) : whole(words);
        }
        return whole(words);
    }

    /** @param words behind the word for an item: all of them are its title, but for what stands behind a colon */
    public static ItemTitle labelled(Excerpt words) {
        int strong = words.strongEnd();
        if (strong > 0 && strong <= LONGEST) return cut(words, strong, true);
        int stop = first(STOP, words, Math.min(words.length(), LONGEST));
        int colon = colon(words, stop);
        return colon > 0 ? cut(words, colon, true) : new ItemTitle(words, Excerpt.EMPTY, true);
    }

    private static ItemTitle whole(Excerpt words) {
        boolean sentences = words.length() > LONGEST || first(STOP, words, words.length()) < words.length();
        boolean told = !sentences && words.length() > 40 && (Posts.isTold(words) || Posts.isDecision(words));
        return sentences || told
                ? new ItemTitle(Excerpt.EMPTY, words, false)
                : new ItemTitle(words, Excerpt.EMPTY, false);
    }

    private static int colon(Excerpt words, int stop) {
        var colon = COLON.matcher(words).region(0, stop);
        colon.useTransparentBounds(true);
        while (colon.find()) {
            if (!isAbbreviation(words, colon.start())) return colon.end();
        }
        return -1;
    }

    private static boolean isAbbreviation(Excerpt words, int colon) {
        int begin = Math.max(0, colon - 12);
        var found = ABBREVIATION.matcher(words).region(begin, Math.min(words.length(), colon + 1));
        found.useTransparentBounds(true);
        while (found.find()) if (found.end() == colon + 1) return true;
        return false;
    }

    private static int first(Pattern pattern, Excerpt words, int end) {
        var found = pattern.matcher(words).region(0, end);
        found.useTransparentBounds(true);
        found.useAnchoringBounds(false);
        return found.find() ? found.start() : end;
    }

    private static ItemTitle cut(Excerpt words, int at, boolean sure) {
        var rest = words.from(at);
        var leading = LEADING.matcher(rest);
        int skip = leading.lookingAt() ? leading.end() : 0;
        return new ItemTitle(words.subSequence(0, at).strip(), rest.from(skip).strip(), sure);
    }
}
