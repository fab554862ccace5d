package bd.sabha.reading.field;

import bd.sabha.reading.Deadline;
import bd.sabha.reading.Deadline.Kind;
import bd.sabha.reading.Found;
import bd.sabha.reading.Reading.Quoted;
import bd.sabha.reading.field.Phrases.Match;
import bd.sabha.reading.manuscript.Cues;
import bd.sabha.reading.manuscript.Excerpt;
import java.util.Collection;
import java.util.Set;
import java.util.regex.Pattern;

/** Words of a text that say by when, and what they say. */
record Mention(Excerpt text, Match match, Deadline deadline) {

    private static final Cues ACTS = Cues.of("acts");
    private static final String FEW = "(?:[^\\s\u0964;]{1,30}+[\\s\u00a0]++){0,7}?";
    private static final Pattern SENDING = Pattern.compile(
            "[\\s\u00a0]*+" + FEW + "(?<![\\p{L}\\p{M}])(?:" + ACTS.anyOf("SENDING") + ")", Pattern.CASE_INSENSITIVE);
    private static final Pattern ACTING = Pattern.compile(
            "[\\s\u00a0]*+" + FEW + "(?<![\\p{L}\\p{M}])(?:" + ACTS.anyOf("ACT") + ")[\\p{L}\\p{M}]{0,6}+(?:\\s++(?:"
                    + ACTS.anyOf("DUTY") + "))?+",
            Pattern.CASE_INSENSITIVE);
    private static final Set<String> VAGUE = Set.of("NAMED_MONTHLY", "NAMED_EVERY", "EVERY_MEETING", "NEXT_MEETING");
    private static final Set<String> GUESSED =
            Set.of("WORKING_DAYS", "WEEKS", "MONTHS", "HOURS", "DAY", "MONTH", "NEXT_MONTH", "EVERY_MEETING");

    int begin() {
        return match.begin();
    }

    boolean isComputed() {
        return deadline.kind() != Kind.SOFT;
    }

    /** Words that count days are more than a word such as soon, though less than a date. */
    int rank() {
        return isWord() ? 2 : VAGUE.contains(name()) ? 1 : 0;
    }

    private boolean isWord() {
        return name().equals("SOFT") || name().equals("TIMELY");
    }

    boolean isNamed() {
        return name().startsWith("NAMED");
    }

    private String name() {
        return match.kind().split(" ")[0];
    }

    /** "The monthly report by the 5th of every month" is due once. */
    boolean isSaidBetterBy(Collection<Mention> others) {
        return (isNamed() || match.kind().equals("EVERY_MEETING"))
                && others.stream().anyMatch(other -> other.isComputed() && !other.isNamed() && isSameSentence(other));
    }

    boolean isBesideComputed(Mention other) {
        return other.isComputed() && isSameSentence(other);
    }

    private boolean isSameSentence(Mention other) {
        int from = Math.min(match.end(), other.match.end());
        int to = Math.max(begin(), other.begin());
        return from >= to || text.subSequence(from, to).toString().indexOf('\u0964') < 0;
    }

    boolean tellsWhenToSend() {
        return name().equals("TIMELY")
                && SENDING.matcher(text).region(match.end(), text.length()).lookingAt();
    }

    boolean isSame(Quoted other) {
        return deadline.equals(other.deadline())
                && other.quote().value().startsWith(words(match.end()).tidy().toString());
    }

    Found<Deadline> found() {
        double confidence = !isComputed() ? 0.9 : isNamed() || GUESSED.contains(name()) ? 0.7 : 1;
        boolean doubtful = match.values().stream().anyMatch(value -> !Counts.isConsistent(value));
        return new Found<>(deadline, words(match.end()).places(), doubtful ? 0.5 : confidence);
    }

    /** The words with the act that they are about. */
    Found<String> quote() {
        var act = ACTING.matcher(text).region(match.end(), text.length());
        var words = words(act.lookingAt() ? act.end() : match.end()).tidy();
        return new Found<>(words.toString(), words.places(), 1);
    }

    private Excerpt words(int end) {
        return text.subSequence(begin(), end);
    }
}
