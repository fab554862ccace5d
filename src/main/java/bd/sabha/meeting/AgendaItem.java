package bd.sabha.meeting;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/**
 * A point on a meeting's agenda.
 *
 * @param background what the members should know beforehand; empty: nothing
 */
public record AgendaItem(
        @Id @Nullable Long id,
        long meetingId,
        int position,
        Kind kind,
        String title,
        String background,
        @Version long version) {

    /** Why it is on the agenda. */
    public enum Kind {
        CONFIRMATION,
        PROGRESS,
        STANDING,
        ITEM,
        ANY_OTHER
    }

    static AgendaItem first(long meetingId, int position, Kind kind, String title, String background) {
        return new AgendaItem(null, meetingId, position, kind, title.strip(), background.strip(), 0);
    }

    AgendaItem rewritten(String title, String background, long version) {
        return new AgendaItem(id, meetingId, position, kind, title.strip(), background.strip(), version);
    }

    AgendaItem at(int position) {
        return new AgendaItem(id, meetingId, position, kind, title, background, version);
    }
}
