package bd.sabha.reading.field;

import bd.sabha.calendar.OfficeTime;
import bd.sabha.reading.Found;
import bd.sabha.reading.manuscript.Excerpt;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the time that is written among other words: the first of those that are told the most fully. */
public final class Times {

    private static final Pattern WORD = Pattern.compile("[^\\s,(\u0964)]{1,20}+");
    private static final int WORDS = 4;
    private static final int LONGEST = 400;

    private Times() {}

    private record Candidate(int begin, int end, LocalTime time, int words) {}

    public static Optional<Found<LocalTime>> in(Excerpt words) {
        var text = Plain.of(words);
        if (text.length() > LONGEST) text = text.subSequence(0, LONGEST);
        var line = text;
        return candidates(line).stream()
                .max(Comparator.comparingInt(Candidate::words).thenComparing(candidate -> -candidate.begin))
                .filter(best -> best.words > 0 || isAlone(line, best))
                .map(best -> new Found<>(
                        best.time, line.subSequence(best.begin, best.end).places(), best.words > 0 ? 1 : 0.6));
    }

    private static List<Candidate> candidates(Excerpt line) {
        var dates = WrittenDates.in(line);
        var tokens = WORD.matcher(line).results().toList();
        var candidates = new ArrayList<Candidate>();
        for (int first = 0; first < tokens.size(); first++) {
            for (int last = first; last < Math.min(tokens.size(), first + WORDS); last++) {
                var part = line.subSequence(
                        tokens.get(first).start(), tokens.get(last).end());
                if (dates.stream().anyMatch(date -> overlap(date.words(), part))) continue;
                int begin = tokens.get(first).start();
                int end = tokens.get(last).end();
                OfficeTime.read(part.toString())
                        .ifPresent(time -> candidates.add(new Candidate(begin, end, time, told(part.toString()))));
            }
        }
        return candidates;
    }

    private static boolean overlap(Excerpt a, Excerpt b) {
        return a.place().from() < b.place().to() && b.place().from() < a.place().to();
    }

    /** How much beside the figures tells that it is a time. */
    private static int told(String part) {
        int letters = (int) part.chars().filter(Character::isLetter).count();
        boolean minutes = part.matches(".*\\p{Nd}\\s?[.:\u0983]\\s?\\p{Nd}{2}.*");
        return (letters > 0 ? 2 : 0) + (minutes ? 1 : 0) + Math.min(letters, 9);
    }

    private static boolean isAlone(Excerpt line, Candidate candidate) {
        return line.toString().chars().filter(Character::isLetterOrDigit).count()
                == line.toString()
                        .substring(candidate.begin, candidate.end)
                        .chars()
                        .filter(Character::isLetterOrDigit)
                        .count();
    }
}
