package bd.sabha.decision;

import bd.sabha.directory.PostView;
import bd.sabha.implementer.Question;
import bd.sabha.implementer.Resolution;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Whom the typed words mean, as the decision form shows it.
 *
 * @param posts all posts that the words mean
 * @param ticks which of them are chosen
 * @param byHand what is chosen besides
 * @param acting how many posts have to act, as chosen
 * @param vacant how many of these nobody holds
 * @param since what the register has beyond what is kept with the decision, where the words still mean it; null: nothing
 */
public record Preview(
        String asWritten,
        List<Line> lines,
        Set<Long> posts,
        Ticks ticks,
        List<PostView> byHand,
        int acting,
        int vacant,
        @Nullable Since since) {

    /** One expression. */
    record Line(String words, Resolution.Kind kind, List<Box> boxes, List<Asked> questions) {

        /** Those that no line before offers. */
        public List<Box> offered() {
            return boxes.stream().filter(box -> !box.above()).toList();
        }

        public int above() {
            return boxes.size() - offered().size();
        }
    }

    /**
     * A post to be ticked.
     *
     * @param standIn who does the work of a vacant one; null: nobody, or it is held
     * @param above a line before offers it already
     */
    record Box(PostView post, boolean ticked, @Nullable String standIn, boolean above) {}

    /** @param open nobody answered it yet */
    record Asked(Question.Reason reason, String words, List<Box> candidates, List<Correction> names, boolean open) {

        /** Those that are not offered above. */
        public List<Box> offered() {
            return candidates.stream().filter(box -> !box.above()).toList();
        }

        public int above() {
            return candidates.size() - offered().size();
        }
    }

    /**
     * Another name for words that were not understood.
     *
     * @param line the line with it; null: it does not fit into the line by itself
     */
    record Correction(String name, @Nullable String line) {}

    /** How many questions nobody answered. */
    public long open() {
        return lines.stream()
                .flatMap(line -> line.questions().stream())
                .filter(Asked::open)
                .count();
    }

    public String postIds() {
        return joined(posts);
    }

    public String leftOutIds() {
        return joined(ticks.leftOut());
    }

    /** Whether the form's page showed all this before it was sent. */
    public boolean wasSeen(Seen seen) {
        return AsWritten.same(seen.words(), asWritten) && seen.postIds().containsAll(posts);
    }

    private static String joined(Set<Long> ids) {
        return ids.stream().map(String::valueOf).collect(Collectors.joining(","));
    }
}
