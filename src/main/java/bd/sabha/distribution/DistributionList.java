package bd.sabha.distribution;

import bd.sabha.distribution.Dispatches.Addressee;
import bd.sabha.workflow.Subject;
import java.util.List;
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
