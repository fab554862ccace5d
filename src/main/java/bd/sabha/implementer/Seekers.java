package bd.sabha.implementer;

import bd.sabha.implementer.Expression.Phrase;
import bd.sabha.implementer.RegisterPicture.Post;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes of an expression what it looks for. */
final class Seekers {

    private final RegisterPicture register;
    private final Expression expression;
    private final @Nullable Long ownOfficeId;
    private final Candidates candidates;
    private final Set<Long> offices = new HashSet<>();

    Seekers(Lexicon lexicon, Expression expression, @Nullable Long ownOfficeId) {
        register = lexicon.register();
        this.expression = expression;
        this.ownOfficeId = ownOfficeId;
        candidates = new Candidates(lexicon, expression);
        for (var limit : expression.limits) {
            var meaning = limit.meaning();
            offices.addAll(meaning.offices.isEmpty() ? meaning.partlyOffices : meaning.offices);
        }
    }

    /** In its order; nothing: it does not say whom. */
    List<Sought> read() {
        var sought = new ArrayList<>(
                expression.subjects.stream().map(this::designated).toList());
        boolean group = expression.group != null && !(expression.group == Keyword.OFFICES && !sought.isEmpty());
        if (group && (expression.group != Keyword.OFFICERS || expression.level == null || ownOfficeId == null)) {
            sought.addAll(group());
        } else if (sought.isEmpty() && expression.subordinate && !offices.isEmpty()) {
            sought.add(below(offices, false));
        } else if (sought.isEmpty() && !expression.limits.isEmpty()) {
            sought.addAll(offices());
        } else if (sought.isEmpty() && expression.level != null && ownOfficeId != null) {
            sought.add(new Sought("", expression.isAll(), Place.UPAZILA, this::ownLine));
        }
        return sought;
    }

    private Sought designated(List<Phrase> subject) {
        return new Sought(
                subject.stream().map(Phrase::words).collect(Collectors.joining("/")),
                subject,
                expression.isAll(),
                layer(subject),
                place -> candidates.of(subject, place),
                place -> candidates.unlimited(subject, place));
    }

    /** One office and where it is, or several, each of which stands for its head. */
    private List<Sought> offices() {
        var first = expression.limits.get(0);
        var rest = expression.limits.subList(1, expression.limits.size());
        boolean one = rest.isEmpty()
                || !candidates.headsOf(first, rest, Place.BANGLADESH).isEmpty();
        return one
                ? List.of(office(first, rest))
                : expression.limits.stream()
                        .map(limit -> office(limit, List.of()))
                        .toList();
    }

    private Sought office(Phrase office, List<Phrase> limits) {
        return new Sought(
                office.words(),
                List.of(),
                expression.isAll(),
                layer(office),
                place -> candidates.headsOf(office, limits, place),
                place -> List.of());
    }

    private List<Sought> group() {
        boolean directorates = expression.group == Keyword.DIRECTORATES;
        boolean written = !expression.places().isEmpty();
        var above = offices.isEmpty() && ownOfficeId != null && !written ? Set.of(ownOfficeId) : offices;
        if (expression.group == Keyword.INSTITUTIONS) {
            return List.of(new Sought("", true, Place.UPAZILA, candidates::headsOfInstitutions));
        }
        if (directorates || expression.subordinate || !written && !offices.isEmpty()) {
            return above.isEmpty() ? List.of() : List.of(below(above, directorates));
        }
        return List.of(new Sought("", true, Place.UPAZILA, place -> heads(place, above)));
    }

    private List<Post> heads(Place place, Set<Long> above) {
        if (place.layer() == Place.NATION && expression.level == null) {
            return candidates.headsBelow(above, false, place);
        }
        int layer = expression.level == null ? place.layer() : expression.level;
        return candidates.headsIn(place, layer).stream()
                .filter(post -> ownOfficeId == null || post.officeId() != ownOfficeId)
                .toList();
    }

    /** The heads of the offices of that layer in the line of the meeting's own office: below it, or the same one's. */
    private List<Post> ownLine(Place place) {
        if (ownOfficeId == null || expression.level == null) {
            return List.of();
        }
        return candidates.headsIn(place, expression.level).stream()
                .filter(post ->
                        register.upwards(post.officeId()).stream().anyMatch(office -> office.id() == ownOfficeId))
                .toList();
    }

    private Sought below(Set<Long> above, boolean directorates) {
        return new Sought("", true, Place.NATION, place -> candidates.headsBelow(above, directorates, place));
    }

    private int layer(Phrase office) {
        var meaning = office.meaning();
        return (meaning.offices.isEmpty() ? meaning.partlyOffices : meaning.offices)
                .stream().mapToInt(id -> register.office(id).layer()).max().orElse(Place.UPAZILA);
    }

    private int layer(List<Phrase> subject) {
        return subject.stream()
                .map(Phrase::meaning)
                .flatMap(meaning -> (meaning.posts.isEmpty() ? meaning.qualifiedPosts : meaning.posts).stream())
                .mapToInt(post -> register.officeOf(register.post(post)).layer())
                .max()
                .orElse(Place.UPAZILA);
    }
}
