package bd.sabha.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a change of a post's holders will do, told before it is done.
 *
 * @param arriving who takes the post over; null: nobody
 * @param from the first day on which the mail goes elsewhere
 * @param openTasks how many tasks stay with the post
 * @param mail where the post's mail goes from that day; null: there is no address
 * @param standIn who does the work of the post when it falls vacant; null: it does not, or nobody is above
 * @param seen who holds the post as the plan was made
 */
record HandoverPlan(
        PostFacts post,
        List<Leaving> leaving,
        List<Tenure> staying,
        @Nullable Arrival arriving,
        LocalDate from,
        long openTasks,
        @Nullable String mail,
        @Nullable PostView standIn,
        String seen) {

    /** Somebody leaves the post. @param lastOn the last day */
    record Leaving(Tenure tenure, LocalDate lastOn) {}

    /** Somebody comes. */
    record Arrival(String name, String charge, @Nullable String email) {}

    /** Whether nobody holds the post from that day on. */
    public boolean isVacant() {
        return arriving == null && staying.isEmpty();
    }

    static String seen(List<Tenure> tenures) {
        return tenures.stream()
                .filter(tenure -> !tenure.isSubstitute())
                .map(tenure -> tenure.id() + ":" + tenure.fromOn() + ":" + tenure.toOn())
                .sorted()
                .collect(Collectors.joining(","));
    }
}
