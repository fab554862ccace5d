package bd.sabha.reading.section;

import bd.sabha.reading.field.Words;
import bd.sabha.reading.manuscript.Excerpt;
import java.util.Optional;
import java.util.regex.Pattern;

/** সিদ্ধান্ত-১: …: a decision of this meeting, unless its decisions are told under a heading of their own and this one is quoted. */
final class NumberedDecision {

    private static final Pattern FORM = Pattern.compile(
            "[\\s*_(\u2022-]*+(?<label>" + Signs.CUES.anyOf("decision") + ")" + Words.END + "(?:\\s?(?:"
                    + Signs.CUES.anyOf("number-word") + ")(?!\\p{L})[.:\u0983]?+)?+[\\s:\u0983\u2010-\u2015-]{0,5}+"
                    + "(?<no>\\p{Nd}{1,2}+(?:\\.\\p{Nd}{1,2}+)?+|[\u0995-\u09b9])[\\s*_]*+[:\u0983\u0964).\u2010-\u2015-]++",
            Signs.FLAGS);

    private NumberedDecision() {}

    static Optional<Heading> of(Excerpt words, boolean quoted) {
        var found = FORM.matcher(words);
        if (quoted || !found.lookingAt()) return Optional.empty();
        var label = words.subSequence(found.start("label"), found.end("label"));
        var numbered = words.subSequence(found.start("no"), found.end("no"))
                .join("", mark(words, found.end("no")))
                .join(" ", words.from(found.end()).strip());
        return Optional.of(new Heading(Heading.Kind.DECISION, null, null, label, numbered));
    }

    /** As if it were a mark of a list. */
    private static Excerpt mark(Excerpt words, int at) {
        int end = words.place(at - 1, at).to();
        return new Excerpt.Builder().add(')', end, end, false).build();
    }
}
