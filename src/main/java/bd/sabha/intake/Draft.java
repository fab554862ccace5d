package bd.sabha.intake;

import bd.sabha.reading.Doubt;
import bd.sabha.reading.Reading;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What the member-secretary makes of a reading: the same, corrected, and what is to become of each decision.
 *
 * @param reading what was read, as corrected; its doubts are those that nobody looked at yet
 * @param wishes for each item and decision
 * @param seen the doubts that somebody looked at, by their places in the list of the reading that was frozen
 * @param committeeId whose meeting it was; null: nobody said
 * @param number of the meeting within the committee; null: as its date puts it
 * @param readingId of which reading
 */
public record Draft(
        Reading reading,
        List<List<Wish>> wishes,
        Set<Integer> seen,
        @Nullable Long committeeId,
        @Nullable Integer number,
        long readingId) {

    public Draft {
        wishes = wishes.stream().map(List::copyOf).toList();
        seen = new TreeSet<>(seen);
    }

    /**
     * What is to become of a decision.
     *
     * @param directive null: what its deadline and implementers suggest
     * @param dueOn null: what its deadline suggests
     * @param postIds who has to act; null: whom the register finds in the implementers' words
     * @param leaveOpen it becomes directives although questions about its implementers are open
     */
    public record Wish(
            @Nullable Boolean directive, @Nullable LocalDate dueOn, @Nullable List<Long> postIds, boolean leaveOpen) {

        public static final Wish NONE = new Wish(null, null, null, false);

        public Wish choosing(@Nullable Boolean directive, @Nullable LocalDate dueOn) {
            return new Wish(directive, dueOn, postIds, leaveOpen);
        }

        public Wish to(@Nullable List<Long> postIds, boolean leaveOpen) {
            return new Wish(directive, dueOn, postIds, leaveOpen);
        }
    }

    /** As it was read. */
    static Draft of(Read read) {
        var reading = Objects.requireNonNull(read.reading());
        return new Draft(reading, none(reading), Set.of(), null, number(reading), read.id());
    }

    /** Which meeting it was, as the title says. */
    private static @Nullable Integer number(Reading reading) {
        return reading.title() == null
                ? null
                : MeetingOrdinals.in(reading.title().value()).orElse(null);
    }

    private static List<List<Wish>> none(Reading reading) {
        return reading.items().stream()
                .map(item -> item.decisions().stream().map(any -> Wish.NONE).toList())
                .toList();
    }

    /** How many doubts nobody looked at: kept with the draft for the list of uploads. */
    public int open() {
        return (int) doubts().stream().filter(doubt -> !doubt.seen()).count();
    }

    /** @param index its place in the list; @param seen somebody looked at it */
    public record Listed(int index, Doubt doubt, boolean seen) {}

    List<Listed> doubts() {
        var all = reading.doubts();
        var listed = new ArrayList<Listed>();
        for (var index = 0; index < all.size(); index++) {
            listed.add(new Listed(index, all.get(index), seen.contains(index)));
        }
        return listed;
    }

    public Wish wish(int item, int decision) {
        return wishes.get(item).get(decision);
    }

    public Draft with(Reading corrected) {
        return new Draft(corrected, wishes, seen, committeeId, number, readingId);
    }

    /** The same as minutes of that committee. */
    public Draft of(long committee) {
        return new Draft(reading, wishes, seen, committee, number, readingId);
    }

    /** The same as that committee's meeting of that number. */
    public Draft numbered(@Nullable Integer meeting) {
        return new Draft(reading, wishes, seen, committeeId, meeting, readingId);
    }

    public Draft looking(int doubt, boolean at) {
        var looked = new LinkedHashSet<>(seen);
        if (at) {
            looked.add(doubt);
        } else {
            looked.remove(doubt);
        }
        return new Draft(reading, wishes, looked, committeeId, number, readingId);
    }

    /** The same with another wish for one decision. */
    public Draft wishing(int item, int decision, Wish wish) {
        var changed = new ArrayList<>(wishes.stream().map(ArrayList::new).toList());
        changed.get(item).set(decision, wish);
        return new Draft(reading, List.copyOf(changed), seen, committeeId, number, readingId);
    }
}
