package bd.sabha.minutes;

import java.util.List;
import java.util.NoSuchElementException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The appendices of minutes after the attendance, as they are written until the chair signs. */
@Component
@Transactional
public class Appendices {

    private final AppendixRepository appendices;
    private final MinutesBook book;
    private final JdbcClient jdbc;

    Appendices(AppendixRepository appendices, MinutesBook book, JdbcClient jdbc) {
        this.appendices = appendices;
        this.book = book;
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public List<AppendixText> of(long minutesId) {
        return appendices.findByMinutesIdOrderByPosition(minutesId);
    }

    /**
     * Appends one.
     *
     * @return its id
     * @throws AlreadySigned when the chair has signed
     */
    public long add(long minutesId, String title, String text) {
        book.requireUnsigned(minutesId);
        return appendices
                .save(AppendixText.first(minutesId, of(minutesId).size() + 1, title, text))
                .key();
    }

    /**
     * Writes one anew.
     *
     * @throws AlreadySigned when the chair has signed
     * @throws OptimisticLockingFailureException when somebody changed it since that version
     */
    public void change(long minutesId, long appendixId, String title, String text, long version) {
        book.requireUnsigned(minutesId);
        appendices.save(get(minutesId, appendixId).rewritten(title, text, version));
    }

    /**
     * Removes one; those after it move up a letter.
     *
     * @throws OptimisticLockingFailureException when somebody changed it since that version
     */
    public void remove(long minutesId, long appendixId, long version) {
        book.requireUnsigned(minutesId);
        var appendix = get(minutesId, appendixId);
        if (appendix.version() != version) {
            throw new OptimisticLockingFailureException("appendix " + appendixId + " has changed");
        }
        appendices.delete(appendix);
        jdbc.sql("update appendix set position = position - 1 where minutes_id = ? and position > ?")
                .params(minutesId, appendix.position())
                .update();
    }

    private AppendixText get(long minutesId, long appendixId) {
        return appendices
                .findByIdAndMinutesId(appendixId, minutesId)
                .orElseThrow(() -> new NoSuchElementException("no appendix " + appendixId));
    }
}
