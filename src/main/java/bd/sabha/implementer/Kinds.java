package bd.sabha.implementer;

import bd.sabha.implementer.RegisterPicture.Post;
import bd.sabha.implementer.Resolution.Kind;
import java.util.Collection;
import java.util.List;

/** Tells of what kind an expression is. */
record Kinds(Lexicon lexicon, Expression expression, List<Place> targets) {

    Kind of(Collection<Post> found) {
        if (expression.concerned) {
            return Kind.RELEVANT_SUBSET;
        }
        if (expression.each) {
            return Kind.DISTRIBUTIVE;
        }
        if (expression.subordinate) {
            return Kind.SUBORDINATE_OFFICES;
        }
        if (expression.subjects.isEmpty()) {
            return ofOffices();
        }
        if (expression.isAll() && (expression.all || targets.size() < 2)) {
            return isOfOneOffice(found) ? Kind.ALL_HOLDERS_IN_OFFICE : Kind.ALL_IN_SCOPE;
        }
        return targets.size() > 1 ? Kind.LISTED_IN_SCOPE : Kind.SINGLE;
    }

    private Kind ofOffices() {
        if (expression.group == null && expression.level == null && expression.limits.isEmpty()) {
            return Kind.UNKNOWN;
        }
        boolean several = expression.group != null && expression.group != Keyword.OFFICES || expression.isAll();
        return several ? Kind.GROUP_ALL_OFFICE_HEADS : Kind.SINGLE_OFFICE;
    }

    /** Whether a limit names the one office in which all of them are. */
    private boolean isOfOneOffice(Collection<Post> found) {
        var offices = found.stream().map(Post::officeId).distinct().toList();
        return offices.size() == 1
                && expression.limits.stream()
                        .anyMatch(limit -> limit.meaning().offices.contains(offices.get(0))
                                || limit.meaning().partlyOffices.contains(offices.get(0)));
    }
}
