package bd.sabha.implementer;

import bd.sabha.implementer.Expression.Phrase;
import bd.sabha.implementer.RegisterPicture.Kind;
import bd.sabha.implementer.RegisterPicture.Office;
import bd.sabha.implementer.RegisterPicture.Post;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The posts of a register that the subject of an expression and its limits leave, wherever they are. */
final class Candidates {

    private static final int DIRECTORATE = 2;

    private final RegisterPicture register;
    private final Places places;
    private final Expression expression;

    Candidates(Lexicon lexicon, Expression expression) {
        register = lexicon.register();
        places = lexicon.places();
        this.expression = expression;
    }

    /** Posts of one of these designations that keep to every limit, in that place. */
    List<Post> of(List<Phrase> designations, Place place) {
        var exact = posts(designations.stream().flatMap(phrase -> phrase.meaning().posts.stream()));
        var qualified = posts(designations.stream().flatMap(phrase -> phrase.meaning().qualifiedPosts.stream()));
        var found = limited(
                Stream.concat(exact.stream(), qualified.stream()).distinct().filter(in(place)));
        int highest = found.stream().mapToInt(this::layer).min().orElse(0);
        return found.stream()
                .filter(post -> exact.contains(post) || layer(post) == highest)
                .toList();
    }

    /** Posts of one of these designations in that place, whatever the limits say. */
    List<Post> unlimited(List<Phrase> designations, Place place) {
        return register.posts().stream()
                .filter(post -> designations.stream().anyMatch(phrase -> phrase.means(post)))
                .filter(in(place))
                .toList();
    }

    /** The heads of the offices of that name, the ones of the full name first of all. */
    List<Post> headsOf(Phrase office, List<Phrase> limits, Place place) {
        var full = heads(office.meaning().offices, limits, place);
        return full.isEmpty() ? heads(office.meaning().partlyOffices, limits, place) : full;
    }

    private List<Post> heads(Collection<Long> offices, List<Phrase> limits, Place place) {
        return offices.stream()
                .flatMap(office -> register.postsOf(office).stream())
                .filter(Post::head)
                .filter(in(place))
                .filter(post -> limits.stream().allMatch(limit -> isOf(post, limit) || isBelow(post, limit)))
                .filter(this::keepsLevel)
                .toList();
    }

    /** The heads of all offices of a layer in a place. */
    List<Post> headsIn(Place place, int layer) {
        return limited(register.posts().stream()
                .filter(Post::head)
                .filter(post -> layer(post) == layer)
                .filter(post -> isOrdinary(register.officeOf(post)))
                .filter(in(place)));
    }

    List<Post> headsOfInstitutions(Place place) {
        return limited(register.posts().stream()
                .filter(post -> post.head() && register.officeOf(post).kind() == Kind.INSTITUTION)
                .filter(in(place)));
    }

    /** The heads of the offices right below these; below those of the place, where several have one name. */
    List<Post> headsBelow(Collection<Long> offices, boolean directorates, Place place) {
        var local = offices.stream()
                .filter(office ->
                        place.layer() == Place.NATION || places.of(office).liesIn(place))
                .toList();
        var above = offices.size() == 1 ? offices : local;
        return register.posts().stream()
                .filter(Post::head)
                .filter(post -> isIn(register.officeOf(post).parentId(), above))
                .filter(post -> !directorates || layer(post) == DIRECTORATE)
                .toList();
    }

    private static boolean isIn(@Nullable Long office, Collection<Long> offices) {
        return office != null && offices.contains(office);
    }

    private boolean isOrdinary(Office office) {
        return office.kind() == Kind.OFFICE || office.kind() == Kind.LOCAL_BODY && office.layer() == Place.UNION;
    }

    private List<Post> limited(Stream<Post> posts) {
        var found = posts.filter(this::keepsLevel).toList();
        for (var limit : expression.limits) {
            var direct = found.stream().filter(post -> isOf(post, limit)).toList();
            boolean wide = direct.isEmpty() || expression.isAll() && isDirectorate(limit);
            found = wide
                    ? found.stream()
                            .filter(post -> isOf(post, limit) || isBelow(post, limit))
                            .toList()
                    : direct;
        }
        return found;
    }

    private boolean isDirectorate(Phrase limit) {
        return limit.meaning().offices.stream()
                .anyMatch(id -> register.office(id).layer() <= DIRECTORATE);
    }

    /** Whether the limit names the post's own section or office. */
    private boolean isOf(Post post, Phrase limit) {
        var meaning = limit.meaning();
        return meaning.sections.contains(post.id())
                || meaning.offices.contains(post.officeId())
                || meaning.partlyOffices.contains(post.officeId());
    }

    private boolean isBelow(Post post, Phrase limit) {
        return register.upwards(post.officeId()).stream()
                .anyMatch(office -> limit.meaning().offices.contains(office.id())
                        || limit.meaning().partlyOffices.contains(office.id()));
    }

    private boolean keepsLevel(Post post) {
        return expression.level == null || layer(post) == expression.level;
    }

    Predicate<Post> in(Place place) {
        return post -> place.layer() == Place.NATION || places.of(post).liesIn(place);
    }

    int layer(Post post) {
        return register.officeOf(post).layer();
    }

    Comparator<Post> order() {
        return Comparator.comparing(this::layer).thenComparing(Post::officeId).thenComparing(Post::id);
    }

    private List<Post> posts(Stream<Long> ids) {
        return ids.distinct().map(register::post).toList();
    }
}
