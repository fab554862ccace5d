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
     * A post with the numbers of its words.
     *
     * @param names its designation in both languages and its aliases
     * @param places that of its office, in both languages
     * @param title names and places in one
     * @param beside its office, its holder and the places around
     */
    record Entry(long postId, int order, int[][] names, int[][] places, int[] title, int[] beside) {}

    Entry entry(int index) {
        return entries.get(index);
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
            for (var word : entries.get(index).title()) {
                found[word].set(index);
            }
            for (var word : entries.get(index).beside()) {
                found[word].set(index);
            }
        }
        return found;
    }

    private Entry entry(Post post) {
        var office = register.officeOf(post);
        var names = new ArrayList<>(List.of(vocabulary.of(post.designation()), vocabulary.of(post.designationEn())));
        post.aliases().forEach(alias -> names.add(vocabulary.of(alias)));
        var places = new int[][] {vocabulary.of(office.place()), vocabulary.of(office.placeEn())};
        var beside =
                new ArrayList<>(List.of(vocabulary.of(office.name()), vocabulary.of(office.nameEn()), around(office)));
        register.holder(post.id()).ifPresent(holder -> {
            beside.add(vocabulary.of(holder.name()));
            beside.add(vocabulary.of(holder.nameEn()));
        });
        return new Entry(
                post.id(),
                (post.head() ? 0 : 1 << 4) + office.layer(),
                names.toArray(int[][]::new),
                places,
                joined(Stream.concat(names.stream(), Arrays.stream(places))),
                joined(beside.stream()));
    }

    /** The places of the offices above. */
    private int[] around(Office office) {
        var known = around.get(office.id());
        if (known == null) {
            known = joined(register.upwards(office.id()).stream()
                    .skip(1)
                    .flatMap(above -> Stream.of(vocabulary.of(above.place()), vocabulary.of(above.placeEn()))));
            around.put(office.id(), known);
        }
        return known;
    }

    private static int[] joined(Stream<int[]> texts) {
        return texts.flatMapToInt(Arrays::stream).distinct().toArray();
    }
}
