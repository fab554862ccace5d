package bd.sabha.reading.field;

import bd.sabha.reading.Found;
import bd.sabha.reading.field.Phrases.Match;
import bd.sabha.reading.manuscript.Cues;
import bd.sabha.reading.manuscript.Excerpt;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Who reads out the previous minutes: the subject of the sentence that says so. */
record ReaderOfMinutes(Excerpt words, List<Match> matches) {

    private static final Pattern ENDS = Pattern.compile("^[\\s,;:-]++|[\\s,;:-]++$");
    private static final Pattern BY_WHOM =
            Pattern.compile("\\s++by\\s++(?:the\\s++)?+(?<name>[A-Z][^,.;]{1,80}?)(?=\\s++and\\b|[,.;]|$)");
    private static final Pattern ASKED = Pattern.compile("(?<=[\\p{L}\\p{M})])-?" + Cues.pattern("\u0995\u09c7") + "$");
    private static final Pattern CHAIR =
            Pattern.compile(Cues.of("confirmations").anyOf("CHAIR") + "(?=\\s)");
    private static final Pattern BLANKS = Pattern.compile("\\s++");
    private static final int LONGEST = 12;
    private static final double LIKELY = 0.8;

    /** @param chair to whom "he" refers */
    Optional<Found<String>> found(Optional<Found<String>> chair) {
        var minutes = first("PREVIOUS_MINUTES").or(() -> first("MINUTES"));
        var act = first("READ")
                .or(() -> first("READ_PASSIVE").filter(passive -> first("BY").isPresent()));
        if (minutes.isEmpty() || act.isEmpty()) return english(minutes);
        if (first("HE").filter(he -> he.begin() < minutes.get().begin()).isPresent()) return chair;
        return subject(0, minutes.get().begin())
                .or(() -> subject(minutes.get().end(), act.get().begin()));
    }

    /** "… were read out by the Project Director". */
    private Optional<Found<String>> english(Optional<Match> minutes) {
        var passive = first("READ_PASSIVE");
        if (minutes.isEmpty() || passive.isEmpty()) return Optional.empty();
        var by = BY_WHOM.matcher(words).region(passive.get().end(), words.length());
        if (!by.lookingAt()) return Optional.empty();
        var name = words.subSequence(by.start("name"), by.end("name"));
        return Optional.of(new Found<>(name.tidy().toString(), name.places(), LIKELY));
    }

    private Optional<Match> first(String kind) {
        return matches.stream().filter(match -> match.kind().equals(kind)).findFirst();
    }

    private Optional<Found<String>> subject(int from, int to) {
        if (from >= to) return Optional.empty();
        int begin = begin(from, to);
        int end = matches.stream()
                .filter(match -> match.begin() >= begin && match.end() <= to)
                .filter(match -> match.kind().equals("BY")
                        || match.kind().equals("OBJECT")
                        || match.kind().equals("LEAD"))
                .mapToInt(Match::begin)
                .findFirst()
                .orElse(to);
        var name = trimmed(named(words.subSequence(begin, Math.max(begin, end)).strip()));
        boolean likely = !name.isEmpty()
                && BLANKS.split(name).length <= LONGEST
                && matches.stream()
                        .noneMatch(
                                match -> match.kind().equals("DONE") && match.begin() >= begin && match.end() <= end);
        return likely ? Optional.of(new Found<>(name.tidy().toString(), name.places(), LIKELY)) : Optional.empty();
    }

    /** Behind the words that only lead on, and behind what was done before. */
    private int begin(int from, int to) {
        int begin = from;
        for (var match : matches) {
            boolean leads = match.kind().equals("LEAD") && isBlank(begin, match.begin());
            boolean joins = match.kind().equals("LEAD") && follows(match.begin());
            if (match.begin() >= from && match.end() <= to && (leads || joins)) begin = match.end();
        }
        return begin;
    }

    /** Whether a finished act stands before it. */
    private boolean follows(int at) {
        return matches.stream()
                .anyMatch(match -> match.kind().equals("DONE") && match.end() <= at && isBlank(match.end(), at));
    }

    /** "The chair asks the deputy director": whoever is asked reads them. */
    private Excerpt named(Excerpt name) {
        var joined = ASKED.matcher(name);
        boolean asked = joined.find();
        int end = asked ? joined.start() : name.length();
        var asker = CHAIR.matcher(name);
        boolean told = (asked || first("BY").isPresent()) && asker.lookingAt() && asker.end() < end;
        return name.subSequence(told ? asker.end() : 0, end);
    }

    private boolean isBlank(int from, int to) {
        return from <= to && trimmed(words.subSequence(from, to)).isEmpty();
    }

    private static Excerpt trimmed(Excerpt part) {
        var trimmed = part;
        for (var end = ENDS.matcher(trimmed); end.find(); end = ENDS.matcher(trimmed)) {
            trimmed = end.start() == 0 ? trimmed.from(end.end()) : trimmed.subSequence(0, end.start());
        }
        return trimmed;
    }
}
