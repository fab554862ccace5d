package bd.sabha.reading.section;

import bd.sabha.reading.field.Posts;
import bd.sabha.reading.field.Words;
import bd.sabha.reading.manuscript.Cues;
import bd.sabha.reading.manuscript.Excerpt;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A label of the header and what stands behind it.
 *
 * @param kind of {@code reading/headers.csv}; @param clear whether a colon, a dash or a cell parts them
 */
record Label(String kind, Excerpt label, Excerpt value, boolean clear) {

    private static final Cues CUES = Cues.of("headers");
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String LEAD =
            "[\\s*_#\u2022\u00b7-]*+(?:\\(?[0-9\u09e6-\u09ef\u0995-\u09b9]{1,2}+[.)\u0964]{1,2}+\\s*+)?+";
    private static final String PARTED = "[\\s*_]*+[:\uff1a\u0983\u0964|=\u2013\u2014-]|[\\s*_]*+\t|\\s{3}";
    private static final Pattern SEPARATOR = Pattern.compile("[\\s*_:\uff1a\u0983\u0964|=\u2013\u2014\u00b7-]*+");
    private static final Map<String, Pattern> KINDS = new LinkedHashMap<>();
    private static final Pattern NEXT;
    private static final int VALUE = 120;
    /** A hall (হল) is no sentence (… হল). */
    private static final int PHRASE = 50;

    static {
        for (var kind : CUES.kinds()) {
            KINDS.put(kind, Pattern.compile(LEAD + "(?<label>" + CUES.anyOf(kind) + ")" + Words.END, FLAGS));
        }
        NEXT = Pattern.compile(
                "(?<=[\\s,;\u0964|])" + CUES.anyOf(CUES.kinds().toArray(String[]::new)) + Words.END
                        + "(?=\\s*+[:\u0983\uff1a]|\t)",
                FLAGS);
    }

    /** The labels of a line; mostly there is none or one. */
    static List<Label> in(Excerpt line) {
        var labels = new ArrayList<Label>();
        for (var first = at(line); first.isPresent(); ) {
            var label = first.get();
            var value = label.value();
            var next = NEXT.matcher(value);
            boolean more = label.clear() && next.find();
            labels.add(more ? label.withValue(value.subSequence(0, next.start())) : label);
            first = more ? at(value.from(next.start())) : Optional.empty();
        }
        return labels;
    }

    private Label withValue(Excerpt part) {
        return new Label(kind, label, part.strip(), clear);
    }

    private static Optional<Label> at(Excerpt line) {
        Label best = null;
        for (var kind : KINDS.entrySet()) {
            var found = kind.getValue().matcher(line);
            if (!found.lookingAt()) continue;
            var label = line.subSequence(found.start("label"), found.end("label"));
            if (best == null || label.length() > best.label.length())
                best = of(kind.getKey(), label, line.from(found.end()));
        }
        return Optional.ofNullable(best).filter(Label::isLikely);
    }

    private static Label of(String kind, Excerpt label, Excerpt rest) {
        boolean clear = Pattern.compile(PARTED).matcher(rest).lookingAt();
        var separator = SEPARATOR.matcher(rest);
        int end = separator.lookingAt() ? separator.end() : 0;
        return new Label(kind, label, rest.from(end).strip(), clear);
    }

    /** Behind a mere blank only a short value stands, not the rest of a sentence. */
    private boolean isLikely() {
        if (value.isEmpty() || clear) return !clear || value.length() <= VALUE || !Signs.isSentence(value) || isList();
        return value.length() <= VALUE && !Signs.isSentence(value) && !isSentenceEnd();
    }

    private boolean isList() {
        return kind.equals("attendance") || kind.equals("absence");
    }

    private boolean isSentenceEnd() {
        return value.length() > PHRASE && (Posts.isTold(value) || Posts.isDecision(value));
    }
}
