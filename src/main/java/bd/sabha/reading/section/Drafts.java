package bd.sabha.reading.section;

import bd.sabha.reading.Doubt;
import bd.sabha.reading.Found;
import bd.sabha.reading.field.ListMark;
import bd.sabha.reading.manuscript.Excerpt;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The items so far; the last one is still being read. */
final class Drafts {

    /** Something in the part of the items that belongs to none. */
    record Stray(Doubt.Kind kind, Excerpt words) {}

    final List<Draft> all = new ArrayList<>();
    final List<Stray> strays = new ArrayList<>();
    /** How the numbers of items are closed in prose; null: none has been seen. */
    @Nullable
    ListMark mark;

    boolean isEmpty() {
        return all.isEmpty();
    }

    /** Whether any item has a number. */
    boolean counted;

    Draft start(@Nullable Found<String> no) {
        var draft = new Draft(no);
        counted |= no != null;
        all.add(draft);
        return draft;
    }

    /** The last one; the first is begun when something is found that needs one. */
    Draft current() {
        return all.isEmpty() ? start(null) : all.get(all.size() - 1);
    }

    @Nullable
    Draft last() {
        return all.isEmpty() ? null : all.get(all.size() - 1);
    }

    boolean isNext(ListMark other) {
        return mark == null || other.value() == mark.value() + 1;
    }
}
