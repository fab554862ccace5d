package bd.sabha.decision;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Which posts a decision form has chosen to act. Whom the words mean newly is chosen by itself; who was left out by hand
 * stays out as long as the form is open, whatever is typed meanwhile; whom the words mean no more goes, unless chosen by
 * hand.
 *
 * @param chosen in the order of the words, then by hand
 * @param leftOut what was left out by hand, also where the words do not mean it just now
 */
public record Ticks(Set<Long> chosen, Set<Long> leftOut) {

    /**
     * @param ticked the boxes that are ticked
     * @param shown the posts that the words meant when the page was shown
     * @param leftOut what was left out before it was shown
     */
    static Ticks of(Set<Long> meant, Collection<Long> ticked, Collection<Long> shown, Collection<Long> leftOut) {
        var out = new LinkedHashSet<>(leftOut);
        out.addAll(shown);
        ticked.forEach(out::remove);
        var chosen = new LinkedHashSet<>(meant);
        chosen.removeAll(out);
        ticked.stream()
                .filter(post -> meant.contains(post) || !shown.contains(post))
                .forEach(chosen::add);
        return new Ticks(chosen, out);
    }

    /** What is chosen but not meant by the words. */
    List<Long> byHand(Set<Long> meant) {
        return chosen.stream().filter(post -> !meant.contains(post)).toList();
    }
}
