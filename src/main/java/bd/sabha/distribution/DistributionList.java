package bd.sabha.distribution;

import bd.sabha.distribution.Dispatches.Addressee;
import bd.sabha.workflow.Subject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whom the copies of a paper go to, in the printed order. */
@Component
public class DistributionList {

    /** @param version for the page that edits it: a save with an older one is refused */
    public record Entry(long id, int position, Addressee addressee, long version) {}

    private final DistributionEntries entries;

    DistributionList(DistributionEntries entries) {
        this.entries = entries;
    }

    public List<Entry> of(Subject owner) {
        return rows(owner).stream().map(DistributionEntry::entry).toList();
    }

    /** Appends an entry. */
    @Transactional
    public void add(Subject owner, Addressee addressee) {
        int last =
                rows(owner).stream().mapToInt(DistributionEntry::position).max().orElse(0);
        entries.save(DistributionEntry.first(owner.path(), last + 1, addressee));
    }

    /**
     * @throws org.springframework.dao.OptimisticLockingFailureException when somebody changed it since that version
     * @throws java.util.NoSuchElementException when the list has no such entry
     */
    @Transactional
    public void change(Subject owner, long entryId, Addressee addressee, long version) {
        var entry = entries.findByIdAndOwner(entryId, owner.path()).orElseThrow();
        entries.save(entry.rewritten(addressee, version));
    }

    /** Takes an entry off the list; taking it off again changes nothing. */
    @Transactional
    public void remove(Subject owner, long entryId) {
        entries.findByIdAndOwner(entryId, owner.path()).ifPresent(entry -> entries.deleteById(entryId));
    }

    /** Moves an entry one place up or down; the first stays the first, the last the last. */
    @Transactional
    public void move(Subject owner, long entryId, boolean up) {
        var order = of(owner).stream().map(Entry::id).collect(Collectors.toCollection(ArrayList::new));
        var from = order.indexOf(entryId);
        var to = from + (up ? -1 : 1);
        if (from >= 0 && to >= 0 && to < order.size()) {
            Collections.swap(order, from, to);
            IntStream.range(0, order.size()).forEach(place -> entries.place(order.get(place), place + 1));
        }
    }

    /** Gives the list of minutes the entries of its committee's list; a list that has entries keeps its own. */
    @Transactional
    public void copy(Subject from, Subject to) {
        if (!rows(to).isEmpty()) return;
        entries.saveAll(
                rows(from).stream().map(entry -> entry.forOwner(to.path())).toList());
    }

    private List<DistributionEntry> rows(Subject owner) {
        return entries.findByOwnerOrderByPositionAscIdAsc(owner.path());
    }
}
