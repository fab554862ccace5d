package bd.sabha.implementer;

import static bd.sabha.implementer.Vocabulary.NOT;

import bd.sabha.implementer.Vocabulary.Word;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds posts as somebody types: by the beginning or the middle of words, in either language, in any order. Thread-safe.
 */
public final class RegisterSearch {

    private static final int PART_BITS = 6;
    private static final int INDEX_BITS = 24;

    private final SearchIndex index;

    public RegisterSearch(RegisterPicture register) {
        index = new SearchIndex(register);
    }

    /**
     * The posts in which every word of the query is found, best first: those that need no more than designation and
     * place before those that need the office or holder, whole words before parts, titles without other words before
     * longer ones, heads of office before others, then by layer and in the register's order.
     *
     * @return the posts' ids
     */
    public List<Long> find(String query, int limit) {
        var asked = Vocabulary.split(query).stream().map(this::answers).toArray(byte[][]::new);
        if (asked.length == 0) {
            return List.of();
        }
        var titles =
                index.titles().stream().map(names -> Title.of(names, asked)).toArray(Title[]::new);
        return having(asked).stream()
                .mapToLong(entry -> rank(entry, titles, asked))
                .sorted()
                .limit(limit)
                .mapToObj(rank ->
                        index.entry((int) (rank & (1 << INDEX_BITS) - 1)).postId())
                .toList();
    }

    /** How each word of the vocabulary answers one that was asked for. */
    private byte[] answers(String asked) {
        var sought = Word.of(asked);
        var words = index.words();
        var answers = new byte[words.size()];
        for (var number = 0; number < answers.length; number++) {
            answers[number] = (byte) words.get(number).answers(sought);
        }
        return answers;
    }

    /** The entries that have an answer to each. */
    private BitSet having(byte[][] asked) {
        return Stream.of(asked)
                .map(answers -> index.having(IntStream.range(0, answers.length).filter(word -> answers[word] != NOT)))
                .reduce((some, others) -> {
                    some.and(others);
                    return some;
                })
                .orElseThrow();
    }

    /** A number that is smaller the better the post answers, and ends in its index. */
    private long rank(int number, Title[] titles, byte[][] asked) {
        var entry = index.entry(number);
        var names = titles[entry.names()];
        var places = titles[entry.places()];
        var beside = 0;
        var parts = 0;
        for (var word = 0; word < asked.length; word++) {
            var best = Math.min(names.best()[word], places.best()[word]);
            if (best == NOT) {
                best = best(asked[word], entry.beside());
                beside++;
            }
            parts += best;
        }
        return joined(beside, parts, names.left() + places.left(), entry.order()) << INDEX_BITS | number;
    }

    private static long joined(int... parts) {
        var joined = 0L;
        for (var part : parts) {
            joined = joined << PART_BITS | Math.min(part, (1 << PART_BITS) - 1);
        }
        return joined;
    }

    private static int best(byte[] answers, int[][] texts) {
        var best = NOT;
        for (var text : texts) {
            for (var word : text) {
                best = Math.min(best, answers[word]);
            }
        }
        return best;
    }

    /**
     * How the names of one thing answer what was asked.
     *
     * @param best the best answer to each word that was asked for
     * @param left how many words that nobody asked for the shortest of the names has in which one was asked for
     */
    private record Title(int[] best, int left) {

        static Title of(int[][] names, byte[][] asked) {
            return new Title(
                    Stream.of(asked)
                            .mapToInt(answers -> RegisterSearch.best(answers, names))
                            .toArray(),
                    Stream.of(names)
                            .filter(name -> left(name, asked) < name.length)
                            .mapToInt(name -> left(name, asked))
                            .min()
                            .orElse(0));
        }

        private static int left(int[] name, byte[][] asked) {
            return (int) IntStream.of(name)
                    .filter(word -> Stream.of(asked).allMatch(answers -> answers[word] == NOT))
                    .count();
        }
    }
}
