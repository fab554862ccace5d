package bd.sabha.implementer;

import bd.sabha.implementer.Expression.Phrase;
import bd.sabha.implementer.RegisterPicture.Post;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One thing that an expression looks for: posts of a designation, heads of offices, the head of one office.
 *
 * @param words the words that say so
 * @param many whether all that are found are meant, not exactly one
 * @param layer of the offices in which they are found as a rule
 * @param in those found in a place
 */
record Sought(String words, boolean many, int layer, Function<Place, List<Post>> in) {

    /** What the expression looks for, in its order; nothing: it does not say whom. */
    static List<Sought> of(Lexicon lexicon, Expression expression, @Nullable Long ownOfficeId) {
        var candidates = new Candidates(lexicon, expression);
        var sought = new ArrayList<Sought>();
        for (var subject : expression.subjects) {
            sought.add(new Sought(
                    words(subject),
                    expression.isAll(),
                    layer(lexicon, subject),
                    place -> candidates.of(subject, place)));
        }
        var offices = offices(expression.limits);
        if (expression.group != null && !(expression.group == Keyword.OFFICES && !sought.isEmpty())) {
            sought.addAll(group(lexicon, expression, offices, ownOfficeId));
        } else if (sought.isEmpty() && expression.subordinate && !offices.isEmpty()) {
            sought.add(below(candidates, offices, false));
        } else if (sought.isEmpty() && !expression.limits.isEmpty()) {
            var office = expression.limits.get(0);
            var rest = expression.limits.subList(1, expression.limits.size());
            sought.add(new Sought(
                    office.words(),
                    expression.isAll(),
                    Place.UPAZILA,
                    place -> candidates.headsOf(office, rest, place)));
        }
        return sought;
    }

    private static List<Sought> group(
            Lexicon lexicon, Expression expression, Set<Long> offices, @Nullable Long ownOfficeId) {
        var candidates = new Candidates(lexicon, expression);
        boolean directorates = expression.group == Keyword.DIRECTORATES;
        boolean written = !expression.places.isEmpty();
        var above = offices.isEmpty() && ownOfficeId != null && !written ? Set.of(ownOfficeId) : offices;
        if (expression.group == Keyword.INSTITUTIONS) {
            return List.of(new Sought("", true, Place.UPAZILA, candidates::headsOfInstitutions));
        }
        if (directorates || expression.subordinate || !written && !offices.isEmpty()) {
            return above.isEmpty() ? List.of() : List.of(below(candidates, above, directorates));
        }
        return List.of(new Sought("", true, Place.UPAZILA, place -> {
            if (place.layer() == Place.NATION && expression.level == null) {
                return candidates.headsBelow(above, false);
            }
            int layer = expression.level == null ? place.layer() : expression.level;
            return candidates.headsIn(place, layer).stream()
                    .filter(post -> ownOfficeId == null || post.officeId() != ownOfficeId)
                    .toList();
        }));
    }

    private static Sought below(Candidates candidates, Set<Long> offices, boolean directorates) {
        return new Sought("", true, Place.NATION, place -> candidates.headsBelow(offices, directorates));
    }

    /** The offices that the limits name; those of its full name before those that have it in theirs. */
    private static Set<Long> offices(List<Phrase> limits) {
        var offices = new HashSet<Long>();
        for (var limit : limits) {
            var meaning = limit.meaning();
            offices.addAll(meaning.offices.isEmpty() ? meaning.partlyOffices : meaning.offices);
        }
        return offices;
    }

    private static String words(List<Phrase> subject) {
        return subject.stream().map(Phrase::words).collect(Collectors.joining("/"));
    }

    private static int layer(Lexicon lexicon, List<Phrase> subject) {
        var register = lexicon.register();
        return subject.stream()
                .flatMap(phrase -> (phrase.meaning().posts.isEmpty()
                                ? phrase.meaning().qualifiedPosts
                                : phrase.meaning().posts)
                        .stream())
                .mapToInt(post -> register.officeOf(register.post(post)).layer())
                .max()
                .orElse(Place.UPAZILA);
    }
}
