package bd.sabha.reading.field;

import bd.sabha.reading.manuscript.Cues;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A word of a sentence, and what it does there. @param begin where it stands; @param text with its punctuation */
record ActingWord(int begin, String text) {

    private static final Cues CUES = Cues.of("hints");
    private static final Pattern HEAD = Pattern.compile(
            "[(\"\u201c\u2018']?+(?<name>(?:" + CUES.anyOf("HEAD") + ")(?:" + CUES.anyOf("MANY") + ")?+)(?<case>-?(?:"
                    + CUES.anyOf("CASE") + "){0,2}+)[,;:)]*+",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern GENITIVE = Pattern.compile("(?:" + CUES.anyOf("OF") + ")");
    private static final Pattern ACCUSATIVE = Pattern.compile("-?" + CUES.anyOf("TO") + "[,;:]?$");
    private static final Pattern LOCATIVE = Pattern.compile("(?:" + CUES.anyOf("AT") + ")$");
    private static final Pattern PARTICIPLE = Pattern.compile("(?:" + CUES.anyOf("DONE") + ")$");
    private static final Map<String, Pattern> KINDS = kinds();

    private static Map<String, Pattern> kinds() {
        var kinds = new HashMap<String, Pattern>();
        for (var kind : CUES.kinds()) {
            kinds.put(
                    kind,
                    Pattern.compile(
                            "(?<![\\p{L}\\p{M}])" + CUES.anyOf(kind) + "(?![\\p{L}\\p{M}])", Pattern.CASE_INSENSITIVE));
        }
        return kinds;
    }

    static boolean isIn(String kind, CharSequence text) {
        var pattern = KINDS.get(kind);
        return pattern != null && pattern.matcher(text).find();
    }

    int end() {
        return begin + text.length();
    }

    boolean is(String kind) {
        var pattern = KINDS.get(kind);
        return pattern != null && pattern.matcher(text).lookingAt();
    }

    boolean isHead() {
        return HEAD.matcher(text).matches();
    }

    /** Without its case: অধিদপ্তরসমূহের ends behind অধিদপ্তরসমূহ. */
    int nameEnd() {
        var head = head();
        return head == null ? end() : begin + head.end("name");
    }

    boolean isGenitive() {
        var head = head();
        return head != null && GENITIVE.matcher(head.group("case")).matches();
    }

    boolean isAccusative() {
        return ACCUSATIVE.matcher(text).find();
    }

    boolean isLocative() {
        return LOCATIVE.matcher(text).find();
    }

    boolean isParticiple() {
        return PARTICIPLE.matcher(text).find();
    }

    /** A comma ends every name. */
    boolean isStopped() {
        char last = text.charAt(text.length() - 1);
        return last == ',' || last == ';' || last == ':';
    }

    private @org.jspecify.annotations.Nullable Matcher head() {
        var head = HEAD.matcher(text);
        return head.matches() ? head : null;
    }
}
