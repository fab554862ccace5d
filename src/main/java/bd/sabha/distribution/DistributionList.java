package bd.sabha.distribution;

import bd.sabha.distribution.Dispatches.Addressee;
import bd.sabha.workflow.Subject;
import java.util.List;
import org.springframework.stereotype.Component;

/** Whom the copies of a paper go to, in the printed order. */
@Component
public class DistributionList {

    /** @param version for the page that edits it: a save with an older one is refused */
    public record Entry(long id, int position, Addressee addressee, long version) {}

    public List<Entry> of(Subject owner) {
        throw new UnsupportedOperationException();
    }

    /** Appends an entry. */
    public void add(Subject owner, Addressee addressee) {
        throw new UnsupportedOperationException();
    }

    /** @throws org.springframework.dao.OptimisticLockingFailureException when somebody changed it since that version */
    public void change(Subject owner, long entryId, Addressee addressee, long version) {
        throw new UnsupportedOperationException();
    }

    public void remove(Subject owner, long entryId) {
        throw new UnsupportedOperationException();
    }

    /** Gives the list of minutes the entries of its committee's list. */
    public void copy(Subject from, Subject to) {
        throw new UnsupportedOperationException();
    }
}
