package bd.sabha.implementer;

import bd.sabha.implementer.Expression.Phrase;
import bd.sabha.implementer.RegisterPicture.Post;
import java.util.List;
import java.util.function.Function;

/**
 * One thing that an expression looks for: posts of a designation, heads of offices, the head of one office.
 *
 * @param words the words that say so; empty: the expression as a whole
 * @param either its designations, where it looks for posts; else nothing
 * @param many whether all that are found are meant, not exactly one
 * @param layer of the offices in which they are found as a rule
 * @param in those found in a place
 * @param near those that would be found there without the limits
 */
record Sought(
        String words,
        List<Phrase> either,
        boolean many,
        int layer,
        Function<Place, List<Post>> in,
        Function<Place, List<Post>> near) {

    Sought(String words, boolean many, int layer, Function<Place, List<Post>> in) {
        this(words, List.of(), many, layer, in, place -> List.of());
    }

    /** Whether these are one post of each of its designations: then all of them are meant, as with one post. */
    boolean isEachOnce(List<Post> posts) {
        return !either.isEmpty()
                && either.stream()
                        .allMatch(phrase -> posts.stream().filter(phrase::means).count() < 2);
    }
}
