package bd.sabha.implementer;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What one phrase can mean in a register; which of it an expression means, its place in the expression says. */
final class Meaning {

    /** Posts with that designation, word for word. */
    final Set<Long> posts = new LinkedHashSet<>();

    /** Posts whose designation begins so and goes on to say which: সহকারী কমিশনার of "সহকারী কমিশনার, আইসিটি শাখা". */
    final Set<Long> qualifiedPosts = new LinkedHashSet<>();

    /** Posts whose designation goes on so: আইসিটি শাখা. */
    final Set<Long> sections = new LinkedHashSet<>();

    /** Offices of that name. */
    final Set<Long> offices = new LinkedHashSet<>();

    /** Offices in whose name it occurs between commas, or whose head it names. */
    final Set<Long> partlyOffices = new LinkedHashSet<>();

    final List<Place> places = new ArrayList<>();

    @Nullable
    Keyword keyword;

    boolean isDesignation() {
        return !posts.isEmpty() || !qualifiedPosts.isEmpty();
    }

    boolean isLimit() {
        return !sections.isEmpty() || !offices.isEmpty() || !partlyOffices.isEmpty();
    }

    boolean isPlace() {
        return !places.isEmpty();
    }

    boolean is(Keyword some) {
        return keyword == some;
    }
}
