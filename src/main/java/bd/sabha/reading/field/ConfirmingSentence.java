package bd.sabha.reading.field;

import bd.sabha.implementer.Spelling;
import bd.sabha.reading.Found;
import bd.sabha.reading.field.Phrases.Match;
import bd.sabha.reading.manuscript.Cues;
import bd.sabha.reading.manuscript.Excerpt;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A sentence of an opening, asked what it says of minutes. */
final class ConfirmingSentence {

    private static final Phrases PHRASES = new Phrases("confirmations", Map.of());
    private static final Cues WORDS = Cues.of("confirmed");
    private static final String CONFIRMATION = WORDS.words("CONFIRMATION").get(0);
    private static final String STEM = Spelling.stem(CONFIRMATION);
    private static final Pattern RIGHT = Pattern.compile(WORDS.anyOf("RIGHT"), Pattern.CASE_INSENSITIVE);
    private static final Pattern AND = Pattern.compile(WORDS.anyOf("AND"));
    private static final Pattern TOKEN = Pattern.compile(
            "[\\p{L}\\p{M}\u200c\u200d]{2,}+(?:[\\s-]{1,2}+" + WORDS.anyOf("ENDING") + "[\\p{L}\\p{M}]*+)?+");
    private static final int MISREAD = 3;
    private static final int SHORTEST = 5;
    private static final double REFERRED = 0.6;

    private final Excerpt words;
    private final List<Match> matches;
    private final List<Match> every;

    ConfirmingSentence(Excerpt words) {
        this.words = words;
        this.matches = PHRASES.in(words);
        this.every = PHRASES.all(words);
    }

    /** @param readAs what it was taken for; the word itself when nothing was wrong */
    record Confirmation(int begin, int end, Excerpt words, String readAs, boolean repaired) {}

    Excerpt words() {
        return words;
    }

    boolean mentionsMinutes() {
        return has("MINUTES") || has("PREVIOUS_MINUTES");
    }

    boolean isAmended() {
        return has("AMENDED");
    }

    boolean isUnamended() {
        return has("UNAMENDED");
    }

    /** Null: it confirms nothing. */
    @Nullable
    Confirmation confirmation() {
        return all("CONFIRM")
                .map(this::confirmation)
                .or(() -> all("APPROVE").filter(match -> isAboutMinutes()).map(this::confirmation))
                .or(() -> Optional.ofNullable(misread()))
                .filter(found -> isSaid(found) || isDenied())
                .orElse(null);
    }

    private Optional<Match> all(String kind) {
        return matches.stream().filter(match -> match.kind().equals(kind)).reduce((first, last) -> last);
    }

    /** Approved may be much else, so the sentence must tell what. */
    private boolean isAboutMinutes() {
        return mentionsMinutes() || isUnamended() || isAmended() || has("PRONOUN");
    }

    private Confirmation confirmation(Match match) {
        var found = words.subSequence(match.begin(), match.end());
        boolean right = RIGHT.matcher(found).find();
        return new Confirmation(match.begin(), match.end(), found, CONFIRMATION, !right);
    }

    /** A word that looks like the usual one, where that one must stand. */
    private @Nullable Confirmation misread() {
        if (!isAboutMinutes()) return null;
        for (var token = TOKEN.matcher(words); token.find(); ) {
            var stem = Spelling.stem(token.group().replaceAll("[\\s-]", ""));
            if (stem.length() < SHORTEST || stem.charAt(0) != STEM.charAt(0)) continue;
            if (Likeness.distance(stem, STEM) > MISREAD) continue;
            int begin = token.start();
            if (matches.stream().anyMatch(match -> match.kind().equals("PURPOSE") && match.begin() == begin)) continue;
            var found = words.subSequence(token.start(), token.end());
            return new Confirmation(token.start(), token.end(), found, CONFIRMATION, true);
        }
        return null;
    }

    /** A heading names it without saying that it was done. */
    private boolean isSaid(Confirmation found) {
        return every.stream().anyMatch(match -> match.kind().equals("UNANIMOUS"))
                || isUnamended()
                || matches.stream().anyMatch(match -> match.kind().equals("FINITE") && match.end() > found.begin)
                || found.words.toString().chars().allMatch(c -> c < 128);
    }

    boolean isDenied() {
        return has("NOT");
    }

    /** The word must belong to the confirmation, not to what was decided after it. */
    boolean isUnanimous(Confirmation confirmation) {
        return every.stream()
                .filter(match -> match.kind().equals("UNANIMOUS"))
                .anyMatch(all -> all.begin() < confirmation.begin
                        ? isOneClause(all.end(), confirmation.begin)
                        : isOneClause(confirmation.end, all.begin()));
    }

    private boolean isOneClause(int from, int to) {
        if (from > to) return true;
        return matches.stream()
                        .filter(match -> match.begin() >= from && match.end() <= to)
                        .noneMatch(match -> match.kind().equals("FINITE"))
                && !AND.matcher(words.subSequence(from, to)).find();
    }

    private boolean has(String kind) {
        return matches.stream().anyMatch(match -> match.kind().equals(kind));
    }

    /** @param before the sentence before it, to which "he" refers */
    Optional<Found<String>> reader(@Nullable ConfirmingSentence before) {
        return new ReaderOfMinutes(words, matches).found(before == null ? Optional.empty() : before.chair());
    }

    private Optional<Found<String>> chair() {
        return every.stream()
                .filter(match -> match.kind().equals("CHAIR") && match.begin() == 0)
                .map(match -> words.subSequence(0, match.end()))
                .map(chair -> new Found<>(chair.tidy().toString(), chair.places(), REFERRED))
                .findFirst();
    }
}
