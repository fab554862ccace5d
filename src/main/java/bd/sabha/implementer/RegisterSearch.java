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
        return Stream.of(asked)
                .map(this::having)
                .reduce(RegisterSearch::both)
                .map(found -> found.stream()
                        .mapToLong(entry -> rank(entry, asked))
                        .sorted()
                        .limit(limit)
                        .mapToObj(rank -> index.entry((int) (rank & (1 << INDEX_BITS) - 1))
                                .postId())
                        .toList())
                .orElse(List.of());
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

    private BitSet having(byte[] answers) {
        return index.having(IntStream.range(0, answers.length).filter(word -> answers[word] != NOT));
    }

    private static BitSet both(BitSet some, BitSet others) {
        some.and(others);
        return some;
    }

    /** A number that is smaller the better the post answers, and ends in its index. */
    private long rank(int number, byte[][] asked) {
        var entry = index.entry(number);
        var beside = 0;
        var parts = 0;
        for (var answers : asked) {
            var best = best(answers, entry.title());
            if (best == NOT) {
                best = best(answers, entry.beside());
                beside++;
            }
            parts += best;
        }
        return joined(beside, parts, left(asked, entry.names()) + left(asked, entry.places()), entry.order())
                        << INDEX_BITS
                | number;
    }

    private static long joined(int... parts) {
        var joined = 0L;
        for (var part : parts) {
            joined = joined << PART_BITS | Math.min(part, (1 << PART_BITS) - 1);
        }
        return joined;
    }

    private static int best(byte[] answers, int[] text) {
        var best = NOT;
        for (var word : text) {
            best = Math.min(best, answers[word]);
        }
        return best;
    }

    /** How many words that nobody asked for has the shortest of these texts in which one was asked for. */
    private static int left(byte[][] asked, int[][] texts) {
        var least = Integer.MAX_VALUE;
        for (var text : texts) {
            var left = left(asked, text);
            least = left < text.length ? Math.min(least, left) : least;
        }
        return least == Integer.MAX_VALUE ? 0 : least;
    }

    private static int left(byte[][] asked, int[] text) {
        var left = 0;
        for (var word : text) {
            var best = NOT;
            for (var answers : asked) {
                best = Math.min(best, answers[word]);
            }
            left += best == NOT ? 1 : 0;
        }
        return left;
    }
}
