package bd.sabha.reading.section;

import bd.sabha.reading.Doubt;
import bd.sabha.reading.Found;
import bd.sabha.reading.field.ListMark;
import bd.sabha.reading.field.Listing;
import bd.sabha.reading.manuscript.Block.Cell;
import bd.sabha.reading.manuscript.Excerpt;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An item as it comes together from rows and paragraphs. */
final class Draft {

    private static final int FEW = 5;

    /** Decisions that share their implementers and their column of deadlines. */
    static final class Group {

        final List<Excerpt> decisions = new ArrayList<>();
        final List<Excerpt> implementers;
        final List<Excerpt> deadlines = new ArrayList<>();
        double confidence;

        Group(double confidence) {
            this(confidence, new ArrayList<>());
        }

        /** @param implementers also those of the group above, where one cell reaches over both */
        Group(double confidence, List<Excerpt> implementers) {
            this.confidence = confidence;
            this.implementers = implementers;
        }

        /** Of the last entries; asked with each paragraph, so it does not look at all of them. */
        static @Nullable ListMark lastMark(List<Excerpt> paragraphs) {
            for (int i = paragraphs.size() - 1; i >= Math.max(0, paragraphs.size() - FEW); i--) {
                var entries = Listing.of(paragraphs.get(i));
                var mark = entries.isEmpty()
                        ? null
                        : entries.get(entries.size() - 1).mark();
                if (mark != null) return mark;
            }
            return null;
        }
    }

    /** A doubt about this item. @param part of it: decisions; empty: all of it */
    record Remark(String part, Doubt.Kind kind, Excerpt words) {}

    @Nullable
    Found<String> no;

    final List<Excerpt> title = new ArrayList<>();
    double titleConfidence;
    final List<Excerpt> discussion = new ArrayList<>();
    final List<Excerpt> afterTable = new ArrayList<>();

    /** Rows of tables within the discussion, their head first. */
    final List<List<Cell>> table = new ArrayList<>();
    /** What programs may repeat of them. */
    final Set<String> tableWords = new HashSet<>();

    final List<Group> groups = new ArrayList<>();
    final List<Remark> remarks = new ArrayList<>();
    /** Its title stood in a row or line of its own; what follows fills it. */
    boolean waits;

    Draft(@Nullable Found<String> no) {
        this.no = no;
    }

    Group group(double confidence) {
        if (groups.isEmpty()) groups.add(new Group(confidence));
        return groups.get(groups.size() - 1);
    }

    Group newGroup(double confidence) {
        if (groups.isEmpty() || !isEmpty(groups.get(groups.size() - 1))) groups.add(new Group(confidence));
        return groups.get(groups.size() - 1);
    }

    private static boolean isEmpty(Group group) {
        return group.decisions.isEmpty() && group.implementers.isEmpty();
    }

    boolean isDecided() {
        return groups.stream().anyMatch(group -> !group.decisions.isEmpty());
    }

    boolean hasImplementers() {
        return groups.stream().anyMatch(group -> !group.implementers.isEmpty());
    }

    void discuss(Excerpt words) {
        (table.isEmpty() ? discussion : afterTable).add(words);
    }

    /** The last decision's mark; null: it has none. */
    @Nullable
    ListMark lastDecision() {
        return groups.isEmpty() ? null : Group.lastMark(groups.get(groups.size() - 1).decisions);
    }

    @Nullable
    ListMark lastImplementer() {
        return groups.isEmpty() ? null : Group.lastMark(groups.get(groups.size() - 1).implementers);
    }

    void remark(String part, Doubt.Kind kind, Excerpt words) {
        remarks.add(new Remark(part, kind, words));
    }
}
