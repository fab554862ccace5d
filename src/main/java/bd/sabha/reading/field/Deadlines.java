package bd.sabha.reading.field;

import bd.sabha.reading.Deadline;
import bd.sabha.reading.Deadline.Kind;
import bd.sabha.reading.Found;
import bd.sabha.reading.Reading.Quoted;
import bd.sabha.reading.field.Phrases.Match;
import bd.sabha.reading.manuscript.Excerpt;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * By when a decision is to be carried out, in its own words: a period or date wins over a word such as regularly. What the
 * schema has no kind for, such as every week, is a word; targets (100 %) are none.
 */
public final class Deadlines {

    private static final Phrases PERIODS = new Phrases("deadlines", MarkedText.CHARACTERS);
    private static final Phrases WORDS = new Phrases("soft", MarkedText.CHARACTERS);
    private static final String NAME = "NAME";
    private static final double UNNOTICED = 0.6;

    /** No paper says more about one item; what is longer comes from somebody who wants to be waited for. */
    private static final int LONGEST = 60_000;

    private Deadlines() {}

    /** @param main none when there is none; @param also further ones that can be computed */
    public record Set(Found<Deadline> main, List<Found<Deadline>> also) {}

    public static Set of(Excerpt decision) {
        return of(decision, null);
    }

    /** @param meeting from which words such as "within seven days" count; null: it is not known */
    public static Set of(Excerpt decision, @Nullable LocalDate meeting) {
        var mentions = mentions(decision, meeting);
        var computed = mentions.stream()
                .filter(Mention::isComputed)
                .filter(mention -> !mention.isSaidBetterBy(mentions))
                .sorted(Comparator.comparingInt(Mention::rank).thenComparingInt(Mention::begin))
                .toList();
        if (!computed.isEmpty()) {
            var distinct = new ArrayList<Found<Deadline>>();
            computed.stream()
                    .filter(mention ->
                            distinct.stream().noneMatch(other -> other.value().equals(mention.deadline())))
                    .forEach(mention -> distinct.add(mention.found()));
            return new Set(distinct.get(0), List.copyOf(distinct.subList(1, distinct.size())));
        }
        return new Set(
                mentions.stream()
                        .min(Comparator.comparingInt(Mention::rank).thenComparingInt(Mention::begin))
                        .map(Mention::found)
                        .orElseGet(() -> none(decision)),
                List.of());
    }

    private static Found<Deadline> none(Excerpt decision) {
        boolean date = WrittenDates.in(decision).stream().anyMatch(found -> found.date() != null);
        return new Found<>(Deadline.NONE, List.of(), date ? UNNOTICED : 1);
    }

    /** Those that a discussion mentions: periods and dates, and words for when something is to be sent. */
    public static List<Quoted> mentioned(Excerpt discussion) {
        return mentioned(discussion, null);
    }

    public static List<Quoted> mentioned(Excerpt discussion, @Nullable LocalDate meeting) {
        var mentions = mentions(discussion, meeting);
        var quoted = new ArrayList<Quoted>();
        for (var mention : mentions) {
            boolean told = mention.isComputed()
                    ? !mention.isNamed() && !mention.isSaidBetterBy(mentions)
                    : mention.tellsWhenToSend() && mentions.stream().noneMatch(mention::isBesideComputed);
            var quote = mention.quote();
            boolean again = quoted.stream().anyMatch(other -> mention.isSame(other));
            if (told && !again) quoted.add(new Quoted(quote, mention.deadline()));
        }
        return quoted;
    }

    private static List<Mention> mentions(Excerpt words, @Nullable LocalDate meeting) {
        var text = new MarkedText(words.length() > LONGEST ? words.subSequence(0, LONGEST) : words);
        var soft = WORDS.in(text.mask());
        soft.stream()
                .filter(match -> match.kind().equals(NAME))
                .forEach(match -> text.coverName(match.begin(), match.end()));
        var reckoning = new Reckoning(text, meeting);
        var mentions = new ArrayList<Mention>();
        for (var match : PERIODS.in(text.mask())) {
            mentions.add(reckoning
                    .of(match)
                    .map(deadline -> new Mention(text.words(), match, deadline))
                    .orElseGet(() -> asWord(text, match)));
        }
        var taken = new BitSet();
        mentions.forEach(mention -> mention.match().takes(taken));
        soft.stream()
                .filter(match -> !match.kind().equals(NAME) && match.takes(taken))
                .forEach(match -> mentions.add(asWord(text, match)));
        mentions.sort(Comparator.comparingInt(Mention::begin));
        return mentions;
    }

    private static Mention asWord(MarkedText text, Match match) {
        var word = text.words().subSequence(match.begin(), match.end()).tidy().toString();
        return new Mention(text.words(), match, new Deadline(Kind.SOFT, word));
    }
}
