package bd.sabha.reading.section;

import bd.sabha.reading.Found;
import bd.sabha.reading.Reading.Person;
import bd.sabha.reading.field.Persons;
import bd.sabha.reading.field.Posts;
import bd.sabha.reading.field.Times;
import bd.sabha.reading.field.Words;
import bd.sabha.reading.manuscript.Excerpt;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A header in prose: on which day, at what time and where a meeting was held, and under whom.
 *
 * @param sentence empty: there is none
 */
record Presided(Excerpt sentence) {

    private static final Pattern UNDER = Signs.anywhere("presided");
    private static final Pattern GENITIVE =
            Pattern.compile("[\\s-]*+(?:" + Signs.CUES.anyOf("genitive") + ")\\s*+$", Signs.FLAGS);
    private static final Pattern CASE = Pattern.compile("(?:\u09c7\u09b0|\u09b0)$");
    private static final Pattern PLACE_END = Pattern.compile(Signs.CUES.anyOf("place-end") + Words.END, Signs.FLAGS);
    private static final Pattern PLACE_BEGIN = Pattern.compile(
            "(?:" + Signs.CUES.anyOf("place-begin") + ")" + Words.END + "[\\s,)\u0964:]*+", Signs.FLAGS);
    private static final Pattern ANNEX = Pattern.compile(
            "(?:" + Signs.CUES.anyOf("annex")
                    + ")[\\s-]{0,3}+['\"\u2018\u2019\u201c\u201d(]{0,2}+[\u0995-\u09b9A-Z0-9\u09e6-\u09ef](?![\\p{L}\\p{M}])['\"\u2018\u2019\u201c\u201d)]{0,2}+",
            Signs.FLAGS);
    private static final int LONGEST = 200;

    static Presided in(List<Excerpt> paragraphs) {
        return new Presided(paragraphs.stream()
                .limit(4)
                .filter(words -> Signs.has(UNDER, words))
                .findFirst()
                .orElse(Excerpt.EMPTY));
    }

    /** পরিশিষ্ট-ক, where it is said who was there. */
    @Nullable
    Found<String> attendance() {
        var found = ANNEX.matcher(sentence);
        return found.find() ? Words.name(sentence.subSequence(found.start(), found.end()), Words.INFERRED) : null;
    }

    /** Says when and where, and no more. */
    boolean isHeader() {
        return !sentence.isEmpty() && date() != null;
    }

    @Nullable
    Found<LocalDate> date() {
        return HeadFields.gregorian(start())
                .map(date -> date.confident(Words.POSITIONAL))
                .orElse(null);
    }

    @Nullable
    Found<LocalTime> time() {
        return Times.in(start()).map(time -> time.confident(Words.POSITIONAL)).orElse(null);
    }

    private Excerpt start() {
        return sentence.subSequence(0, Math.min(sentence.length(), 2 * LONGEST));
    }

    @Nullable
    Found<String> place() {
        return placeIn(start());
    }

    /** Between the time and the word for a room. */
    static @Nullable Found<String> placeIn(Excerpt words) {
        var end = PLACE_END.matcher(words);
        if (!end.find()) return null;
        int to = end.end();
        while (end.find()
                && end.start() - to < 40
                && words.subSequence(to, end.start()).toString().indexOf('\u0964') < 0) to = end.end();
        int from = 0;
        var begin = PLACE_BEGIN.matcher(words).region(0, to);
        while (begin.find()) from = begin.end();
        int locative = words.charAt(to - 1) == '\u09c7' ? 1 : 0;
        return to - from > LONGEST ? null : Words.name(words.subSequence(from, to - locative), Words.INFERRED);
    }

    /** The person before "under the chairmanship of", without the genitive. */
    @Nullable
    Person chair() {
        var under = UNDER.matcher(sentence);
        if (!under.find()) return null;
        var before = sentence.subSequence(Math.max(0, under.start() - LONGEST), under.start());
        int from = begin(before);
        return from < 0 ? null : Persons.of(bare(before.from(from)), Words.INFERRED + 0.1);
    }

    /** Where the honorific stands, else behind the room or the time. */
    private static int begin(Excerpt before) {
        int honorific = honorific(before);
        if (honorific >= 0) return honorific;
        int behind = Math.max(end(PLACE_END, before), end(PLACE_BEGIN, before));
        return behind > 0 && Posts.hasDesignation(before.from(behind)) ? behind : -1;
    }

    private static int end(Pattern pattern, Excerpt words) {
        int end = -1;
        for (var found = pattern.matcher(words); found.find(); ) end = found.end();
        return end;
    }

    private static int honorific(Excerpt before) {
        for (int i = 0; i < before.length(); i++) {
            boolean word = i == 0 || Excerpt.isSpace(before.charAt(i - 1));
            if (word
                    && Posts.isPerson(before.from(i))
                    && before.from(i).toString().indexOf('\u0964') < 0) return i;
        }
        return -1;
    }

    private static Excerpt bare(Excerpt words) {
        var genitive = GENITIVE.matcher(words);
        if (genitive.find()) return words.subSequence(0, genitive.start());
        var stripped = words.strip();
        var inflected = CASE.matcher(stripped);
        return inflected.find() ? stripped.subSequence(0, inflected.start()) : stripped;
    }
}
