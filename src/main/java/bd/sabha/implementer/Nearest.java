package bd.sabha.implementer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Finds the names that look most like words that nobody knows: those that share most pairs of letters with them. */
final class Nearest {

    private static final int MOST = 5;
    private static final int LONGEST = 120;
    private static final int FEW = 3;
    private static final double ALIKE = 0.4;
    private static final double A_LITTLE_ALIKE = 0.2;

    private final List<String> names;
    private final int[] sizes;
    private final Map<String, int[]> byPair = new HashMap<>();

    Nearest(List<String> names) {
        this.names = names;
        sizes = new int[names.size()];
        var lists = new HashMap<String, List<Integer>>();
        for (int i = 0; i < names.size(); i++) {
            var pairs = pairs(Tokens.phrase(names.get(i)));
            sizes[i] = pairs.size();
            for (var pair : pairs) {
                lists.computeIfAbsent(pair, some -> new ArrayList<>()).add(i);
            }
        }
        lists.forEach((pair, places) ->
                byPair.put(pair, places.stream().mapToInt(Integer::intValue).toArray()));
    }

    /** At most five, the likest first; where none looks like it, the few that have a little of it. */
    List<String> to(String words) {
        var alike = to(words, ALIKE, MOST);
        return alike.isEmpty() ? to(words, A_LITTLE_ALIKE, FEW) : alike;
    }

    private List<String> to(String words, double least, int most) {
        var pairs = pairs(Tokens.phrase(words.length() > LONGEST ? words.substring(0, LONGEST) : words));
        var shared = new int[names.size()];
        pairs.forEach(
                pair -> Arrays.stream(byPair.getOrDefault(pair, new int[0])).forEach(i -> shared[i]++));
        return IntStream.range(0, shared.length)
                .filter(i -> likeness(shared[i], pairs.size(), sizes[i]) >= least)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -likeness(shared[i], pairs.size(), sizes[i]))
                        .thenComparing(names::get))
                .map(names::get)
                .distinct()
                .limit(most)
                .toList();
    }

    private static double likeness(int shared, int one, int other) {
        return 2.0 * shared / Math.max(1, one + other);
    }

    private static Set<String> pairs(String stems) {
        var pairs = new HashSet<String>();
        for (var word : stems.split(" ")) {
            var framed = "^" + word + "$";
            for (int i = 0; i + 1 < framed.length(); i++) {
                pairs.add(framed.substring(i, i + 2));
            }
        }
        return pairs;
    }
}
