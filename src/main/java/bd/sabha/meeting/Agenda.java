package bd.sabha.meeting;

import bd.sabha.meeting.AgendaItem.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes the agendas of the meetings. Whether somebody may is asked before. */
@Component
@Transactional
public class Agenda {

    private final MeetingRepository meetings;
    private final AgendaItemRepository items;
    private final JdbcClient jdbc;

    Agenda(MeetingRepository meetings, AgendaItemRepository items, JdbcClient jdbc) {
        this.meetings = meetings;
        this.items = items;
        this.jdbc = jdbc;
    }

    /** The item, if the meeting has it. */
    @Transactional(readOnly = true)
    public Optional<AgendaItem> find(long meetingId, long itemId) {
        return items.findById(itemId).filter(item -> item.meetingId() == meetingId);
    }

    /**
     * Adds an item; a closing "any other business" stays the last.
     *
     * @return its id
     */
    public long add(long meetingId, String title, String background) {
        var order = locked(meetingId);
        var added = items.save(AgendaItem.first(meetingId, order.size() + 1, Kind.ITEM, title, background));
        var closes = !order.isEmpty() && order.get(order.size() - 1).kind() == Kind.ANY_OTHER;
        order.add(closes ? order.size() - 1 : order.size(), added);
        number(order);
        return Objects.requireNonNull(added.id());
    }

    /**
     * Rewrites an item on top of that version.
     *
     * @throws org.springframework.dao.OptimisticLockingFailureException when somebody changed it since
     * @throws NoSuchElementException when somebody removed it
     */
    public void change(long meetingId, long itemId, String title, String background, long version) {
        items.save(get(meetingId, itemId).rewritten(title, background, version));
    }

    /** Moves an item one place; the first stays the first, the last the last. */
    public void move(long meetingId, long itemId, boolean up) {
        var order = locked(meetingId);
        var from = order.indexOf(get(meetingId, itemId));
        var to = from + (up ? -1 : 1);
        if (to >= 0 && to < order.size()) {
            Collections.swap(order, from, to);
            number(order);
        }
    }

    /** @throws org.springframework.dao.OptimisticLockingFailureException when somebody changed it since that version */
    public void remove(long meetingId, long itemId, long version) {
        var order = locked(meetingId);
        var item = get(meetingId, itemId);
        items.delete(item.rewritten(item.title(), item.background(), version));
        order.remove(item);
        number(order);
    }

    private AgendaItem get(long meetingId, long itemId) {
        return find(meetingId, itemId).orElseThrow(() -> new NoSuchElementException("no agenda item " + itemId));
    }

    /** Two who change the order wait for each other. */
    private List<AgendaItem> locked(long meetingId) {
        meetings.findLockedById(meetingId).orElseThrow();
        return new ArrayList<>(items.findByMeetingIdOrderByPosition(meetingId));
    }

    /** A place in the order is no change of the item's words: its version stays. */
    private void number(List<AgendaItem> order) {
        for (var place = 0; place < order.size(); place++) {
            jdbc.sql("update agenda_item set position = ? where id = ?")
                    .params(place + 1, order.get(place).id())
                    .update();
        }
    }
}
