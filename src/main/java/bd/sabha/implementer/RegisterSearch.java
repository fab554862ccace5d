package bd.sabha.implementer;

import bd.sabha.implementer.RegisterPicture.Post;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds posts as somebody types: by the beginning or the middle of words, in either language, in any order. Thread-safe.
 */
public final class RegisterSearch {

    private static final int NOT = 3;
    private static final int PART_BITS = 6;
    private static final int INDEX_BITS = 24;

    private final List<Entry> entries;
    private final List<String> words;

    public RegisterSearch(RegisterPicture register) {
        var vocabulary = new Vocabulary();
        entries = register.posts().stream()
                .map(post -> entry(register, post, vocabulary))
                .toList();
        words = vocabulary.words();
    }

    /**
     * A post with the numbers of its words.
     *
     * @param names its designation in both languages and its aliases
     * @param places that of its office, in both languages
     * @param beside its office, its holder and the places around
     */
    private record Entry(long postId, int order, int[][] names, int[][] places, int[][] beside) {}

    /**
     * The posts in which every word of the query is found, best first: those that need no more than designation and
     * place before those that need the office or holder, whole words before parts, titles without other words before
     * longer ones, heads of office before others, then by layer and in the register's order.
     *
     * @return the posts' ids
     */
    public List<Long> find(String query, int limit) {
        var asked = Vocabulary.split(query).stream().map(this::answers).toArray(byte[][]::new);
        return asked.length == 0
                ? List.of()
                : IntStream.range(0, entries.size())
                        .mapToLong(index -> rank(index, asked))
                        .filter(rank -> rank >= 0)
                        .sorted()
                        .limit(limit)
                        .mapToObj(rank -> entries.get((int) (rank & (1 << INDEX_BITS) - 1))
                                .postId())
                        .toList();
    }

    /** How each word of the vocabulary answers one that was asked for: 0 whole, 1 its beginning, 2 inside, 3 not. */
    private byte[] answers(String asked) {
        var answers = new byte[words.size()];
        for (var number = 0; number < answers.length; number++) {
            var word = words.get(number);
            var at = word.indexOf(asked);
            answers[number] = (byte) (at < 0 ? NOT : at > 0 ? 2 : word.length() > asked.length() ? 1 : 0);
        }
        return answers;
    }

    /** A number that is smaller the better the post answers, and ends in its index; negative: not at all. */
    private long rank(int index, byte[][] asked) {
        var entry = entries.get(index);
        var beside = 0;
        var parts = 0;
        for (var answers : asked) {
            var best = Math.min(best(answers, entry.names()), best(answers, entry.places()));
            if (best == NOT) {
                best = best(answers, entry.beside());
                beside++;
            }
            if (best == NOT) {
                return -1;
            }
            parts += best;
        }
        return joined(beside, parts, left(asked, entry.names()) + left(asked, entry.places()), entry.order())
                        << INDEX_BITS
                | index;
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

    private static Entry entry(RegisterPicture register, Post post, Vocabulary vocabulary) {
        var office = register.officeOf(post);
        var names = Stream.concat(Stream.of(post.designation(), post.designationEn()), post.aliases().stream());
        var around = register.upwards(office.id()).stream()
                .skip(1)
                .flatMap(above -> Stream.of(above.place(), above.placeEn()));
        var holder = register.holder(post.id()).stream().flatMap(some -> Stream.of(some.name(), some.nameEn()));
        return new Entry(
                post.id(),
                (post.head() ? 0 : 1 << 4) + office.layer(),
                numbers(names, vocabulary),
                numbers(Stream.of(office.place(), office.placeEn()), vocabulary),
                numbers(
                        Stream.of(Stream.of(office.name(), office.nameEn()), around, holder)
                                .flatMap(text -> text),
                        vocabulary));
    }

    private static int[][] numbers(Stream<String> texts, Vocabulary vocabulary) {
        return texts.filter(text -> !text.isEmpty()).map(vocabulary::of).toArray(int[][]::new);
    }
}
