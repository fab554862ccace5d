package bd.sabha.reading.section;

import bd.sabha.reading.Found;
import bd.sabha.reading.field.ListMark;
import bd.sabha.reading.field.Posts;
import bd.sabha.reading.field.Words;
import bd.sabha.reading.manuscript.Excerpt;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A heading in prose: আলোচ্যসূচি-১: …, ১.১ আলোচনা: …, সিদ্ধান্ত:, বাস্তবায়নে: ….
 *
 * @param no of an item, as printed; @param mark before the heading; @param label the words of the heading; @param rest what
 *     stands behind them
 */
record Heading(Kind kind, @Nullable Found<String> no, @Nullable ListMark mark, Excerpt label, Excerpt rest) {

    /** What the heading announces. */
    enum Kind {
        ITEM,
        DISCUSSION,
        DECISION,
        IMPLEMENTER,
        DEADLINE
    }

    private static final String LEAD = "[\\s*_#\u2022\u25cf\u27a2\u00b7(-]*+";
    private static final String NO = "(?:\\p{Nd}{1,3}+(?:\\.\\p{Nd}{1,2}+)?+|[\u0995-\u09b9]" + Words.END + ")";
    private static final String NO_WORD =
            "(?:\\s?(?:" + Signs.CUES.anyOf("number-word") + ")(?![\\p{L}])[.:\u0983]?+)?+";
    private static final Pattern ITEM = Pattern.compile(
            LEAD + "(?<label>" + Signs.CUES.anyOf("item") + ")" + Words.END + "(?:" + NO_WORD
                    + "[\\s*_.:\u0983(\u2010-\u2015-]{0,6}+(?<no>" + NO
                    + ")[\\s*_]*+(?<closed>[)\u0964.:\u0983\u2010-\u2015-]++|$)?+)?+"
                    + "(?<colon>[\\s*_]*+[:\u0983\u2010-\u2015-]++)?+",
            Signs.FLAGS);
    private static final int SHORT = 150;
    private static final Map<Kind, Pattern> MODES = new EnumMap<>(Kind.class);
    private static final Pattern INLINE = Pattern.compile(
            "(?<=[\u0964.;)\\s])(?=(?:" + Signs.CUES.anyOf("decision", "implementer") + ")\\s?[:\u0983](?=[\\s(]|$))",
            Signs.FLAGS);

    static {
        for (var kind : List.of(Kind.DISCUSSION, Kind.DECISION, Kind.IMPLEMENTER, Kind.DEADLINE)) {
            MODES.put(
                    kind,
                    Pattern.compile(
                            LEAD + "(?<label>" + Signs.CUES.anyOf(kind.name().toLowerCase(java.util.Locale.ROOT)) + ")"
                                    + Words.END
                                    + "[\\s*_]*+(?:(?<colon>[:\u0983]++[\u2010-\u2015-]?+|[\u2010-\u2015-]++(?=[\\s*]|$))|$)[\\s*_]*+",
                            Signs.FLAGS));
        }
    }

    /** The heading with which a paragraph begins. */
    static Optional<Heading> of(Excerpt words) {
        var mark = ListMark.at(words).orElse(null);
        var bare = mark == null ? words : words.from(mark.end());
        for (var mode : MODES.entrySet()) {
            var found = mode.getValue().matcher(bare);
            if (found.lookingAt()) return Optional.of(mode(mode.getKey(), words, bare, mark, found));
        }
        var found = ITEM.matcher(bare);
        return found.lookingAt() ? item(words, bare, mark, found) : Optional.empty();
    }

    private static Heading mode(Kind kind, Excerpt words, Excerpt bare, @Nullable ListMark mark, Matcher found) {
        var label = bare.subSequence(found.start("label"), found.end("label"));
        return new Heading(kind, no(words, mark), mark, label, bare.from(found.end()));
    }

    private static Optional<Heading> item(Excerpt words, Excerpt bare, @Nullable ListMark mark, Matcher found) {
        boolean numbered = found.group("no") != null
                && (found.group("closed") != null || mark != null || bare.length() < SHORT && !isSentence(bare));
        boolean clear = found.group("colon") != null && (mark == null || mark.kind() != ListMark.Kind.BULLET);
        if (!numbered && !clear) return Optional.empty();
        var no = mark != null && mark.kind() != ListMark.Kind.BULLET
                ? no(words, mark)
                : numbered ? no(bare, found) : null;
        var label = bare.subSequence(found.start("label"), found.end("label"));
        return Optional.of(
                new Heading(Kind.ITEM, no, mark, label, bare.from(found.end()).strip()));
    }

    private static boolean isSentence(Excerpt words) {
        return words.toString().indexOf('\u0964') >= 0 || Posts.isTold(words) || Posts.isDecision(words);
    }

    private static Found<String> no(Excerpt bare, Matcher found) {
        var no = bare.subSequence(found.start("no"), found.end("no"));
        return new Found<>(no.toString(), no.places(), Words.LABELLED);
    }

    static @Nullable Found<String> no(Excerpt words, @Nullable ListMark mark) {
        if (mark == null || mark.no().isEmpty()) return null;
        return new Found<>(mark.no(), words.subSequence(0, mark.end()).strip().places(), Words.LABELLED);
    }

    /** A paragraph cut before headings that stand within it. */
    static List<Excerpt> cut(Excerpt words) {
        var pieces = new ArrayList<Excerpt>();
        int begin = 0;
        for (var found = INLINE.matcher(words); found.find(); ) {
            var piece = words.subSequence(begin, found.start());
            if (piece.isBlank() || endsOpen(piece)) continue;
            pieces.add(piece);
            begin = found.start();
        }
        pieces.add(words.from(begin));
        return pieces;
    }

    /** A mark or a bracket before the heading belongs to it. */
    private static boolean endsOpen(Excerpt piece) {
        var text = piece.strip();
        return "([".indexOf(text.charAt(text.length() - 1)) >= 0 || text.length() < 12;
    }
}
