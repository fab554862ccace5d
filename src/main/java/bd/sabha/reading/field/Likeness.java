package bd.sabha.reading.field;

import bd.sabha.implementer.Spelling;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** How alike two words are, to a reader who knows what scanners confuse. */
final class Likeness {

    private static final int LONG = 8;
    private static final int SHORT = 4;

    private Likeness() {}

    /** The one word that it can be misread from; empty: none, or two as likely. */
    static Optional<String> closest(String word, Collection<String> words) {
        var stem = Spelling.stem(word);
        var near = words.stream()
                .filter(known -> distance(stem, Spelling.stem(known)) <= allowed(stem))
                .sorted(Comparator.comparingInt(known -> distance(stem, Spelling.stem(known))))
                .toList();
        boolean clear = near.size() == 1
                || near.size() > 1
                        && distance(stem, Spelling.stem(near.get(0))) < distance(stem, Spelling.stem(near.get(1)));
        return clear ? Optional.of(near.get(0)) : Optional.empty();
    }

    private static int allowed(String stem) {
        return stem.length() >= LONG ? 2 : stem.length() >= SHORT ? 1 : 0;
    }

    /** How many letters are wrong, missing, too many or changed places. */
    static int distance(String a, String b) {
        var before = new int[b.length() + 1];
        var last = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) last[j] = j;
        for (int i = 1; i <= a.length(); i++) {
            var row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + cost);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
            }
            before = last;
            last = row;
        }
        return last[b.length()];
    }
}
