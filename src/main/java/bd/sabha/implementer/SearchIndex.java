package bd.sabha.implementer;

import bd.sabha.implementer.RegisterPicture.Office;
import bd.sabha.implementer.RegisterPicture.Post;
import bd.sabha.implementer.Vocabulary.Word;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The posts of a register by the words that are said of them. */
final class SearchIndex {

    private final RegisterPicture register;
    private final Vocabulary vocabulary = new Vocabulary();
    private final Map<List<String>, Integer> known = new HashMap<>();
    private final List<int[][]> titles = new ArrayList<>();
    private final Map<Long, int[]> around = new HashMap<>();
    private final List<Entry> entries;
    private final List<Word> words;
    private final BitSet[] entriesByWord;

    SearchIndex(RegisterPicture register) {
        this.register = register;
        entries = register.posts().stream().map(this::entry).toList();
        words = vocabulary.words();
        entriesByWord = entriesByWord();
    }

    /**
     * A post with what is said of it; many posts share their designation, or their place.
     *
     * @param names which of the {@link #titles} its designation in both languages and its aliases are
     * @param places which of them the place of its office is
     * @param beside the words of its office, of its holder and of the places around
     */
    record Entry(long postId, int order, int names, int places, int[][] beside) {}

    Entry entry(int index) {
        return entries.get(index);
    }

    /** Several names of one thing each, as the numbers of their words. */
    List<int[][]> titles() {
        return titles;
    }

    /** The vocabulary, in the order of its numbers. */
    List<Word> words() {
        return words;
    }

    /** The indexes of the entries that have one of these words. */
    BitSet having(IntStream words) {
        var found = new BitSet(entries.size());
        words.forEach(word -> found.or(entriesByWord[word]));
        return found;
    }

    private BitSet[] entriesByWord() {
        var found = Stream.generate(BitSet::new).limit(words.size()).toArray(BitSet[]::new);
        for (var index = 0; index < entries.size(); index++) {
            var entry = entries.get(index);
            for (var texts : List.of(titles.get(entry.names()), titles.get(entry.places()), entry.beside())) {
                for (var text : texts) {
                    for (var word : text) {
                        found[word].set(index);
                    }
                }
            }
        }
        return found;
    }

    private Entry entry(Post post) {
        var office = register.officeOf(post);
        var names = new ArrayList<>(List.of(post.designation(), post.designationEn()));
        names.addAll(post.aliases());
        var beside =
                new ArrayList<>(List.of(vocabulary.of(office.name()), vocabulary.of(office.nameEn()), around(office)));
        register.holder(post.id()).ifPresent(holder -> {
            beside.add(vocabulary.of(holder.name()));
            beside.add(vocabulary.of(holder.nameEn()));
        });
        return new Entry(
                post.id(),
                (post.head() ? 0 : 1 << 4) + office.layer(),
                title(names),
                title(List.of(office.place(), office.placeEn())),
                beside.toArray(int[][]::new));
    }

    private int title(List<String> names) {
        return known.computeIfAbsent(names, unknown -> {
            titles.add(unknown.stream().map(vocabulary::of).toArray(int[][]::new));
            return titles.size() - 1;
        });
    }

    /** The places of the offices above. */
    private int[] around(Office office) {
        return office.parentId() == null
                ? new int[0]
                : around.computeIfAbsent(office.parentId(), above -> register.upwards(above).stream()
                        .flatMap(some -> Stream.of(some.place(), some.placeEn()))
                        .map(vocabulary::of)
                        .flatMapToInt(Arrays::stream)
                        .distinct()
                        .toArray());
    }
}
