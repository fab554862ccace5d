package bd.sabha.reading.section;

import bd.sabha.reading.field.Words;
import bd.sabha.reading.manuscript.Cues;
import bd.sabha.reading.manuscript.Excerpt;
import java.util.Locale;
import java.util.regex.Pattern;

/** The words by which the parts of minutes are known: {@code reading/sections.csv}. */
final class Signs {

    static final Cues CUES = Cues.of("sections");
    static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    /** A sentence of any length is longer than a name or a heading. */
    static final int SENTENCE = 160;

    private static final String EDGE = "[\\s*_#\"'\u2018\u2019\u201c\u201d(\\[\u2013\u2014-]*+";

    static final Pattern TITLE = anywhere("title");
    static final Pattern WEAK_TITLE = anywhere("weak-title");
    static final Pattern NOT_TITLE = anywhere("not-title");
    static final Pattern LETTERHEAD = anywhere("letterhead");
    static final Pattern MOTTO = anywhere("motto");
    static final Pattern OPENING = anywhere("opening");
    static final Pattern CLOSING = anywhere("closing");
    static final Pattern DISTRIBUTION = start("distribution");
    static final Pattern DISTRIBUTION_MORE = anywhere("distribution-more");
    static final Pattern SENIORITY = anywhere("seniority");
    static final Pattern SIGNED = start("signed");
    static final Pattern CONTACT = start("contact");
    static final Pattern ANNEX = start("annex");
    static final Pattern CHAIR = anywhere("chair");
    static final Pattern SOURCE_NOTE = anywhere("source-note");
    static final Pattern MISCELLANEOUS = start("miscellaneous");
    static final Pattern WEBSITE =
            Pattern.compile("(?:https?://)?+(?:www\\.)?+[A-Za-z0-9-]++(?:\\.[A-Za-z0-9-]++){1,6}+(?:/[^\\s)\\]]*+)?+");
    static final Pattern MEMO = Pattern.compile(
            EDGE + "(?:" + CUES.anyOf("memo") + ")" + Words.END + "[\\s.:\u0983\u2013\u2014-]*+(?=[\\p{Nd}\\p{L}])",
            FLAGS);
    static final Pattern DATE = Pattern.compile(
            EDGE + "(?:" + CUES.anyOf("date") + ")" + Words.END + "[\\s.:\u0983\u2013\u2014-]*+", FLAGS);

    private Signs() {}

    static Pattern anywhere(String kind) {
        return Pattern.compile(Words.BEGIN + CUES.anyOf(kind), FLAGS);
    }

    static Pattern start(String kind) {
        return Pattern.compile(EDGE + "(?:" + CUES.anyOf(kind) + ")" + Words.END, FLAGS);
    }

    static boolean has(Pattern sign, CharSequence words) {
        return sign.matcher(words).find();
    }

    static boolean begins(Pattern sign, CharSequence words) {
        return sign.matcher(words).lookingAt();
    }

    static boolean isWebsite(Excerpt words) {
        var text = words.strip();
        var found = WEBSITE.matcher(text);
        return text.toString()
                        .toLowerCase(Locale.ROOT)
                        .matches("(?s).{0,20}(?:www\\.|https?://|\\.gov\\.bd|\\.org|\\.com).*")
                && found.find()
                && found.end() - found.start() > text.length() / 2;
    }

    /** A heading is short, a sentence is long or ends with its full stop. */
    static boolean isSentence(Excerpt words) {
        var text = words.strip();
        return text.length() > SENTENCE
                || has(OPENING, text)
                || text.toString().indexOf('\u0964') >= 0 && text.length() > 80;
    }
}
