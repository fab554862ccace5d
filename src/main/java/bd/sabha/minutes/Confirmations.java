package bd.sabha.minutes;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which meeting confirmed which earlier minutes, each once. */
@Component
@Transactional
public class Confirmations {

    private static final String SELECT =
            "select minutes_id, meeting_id, confirmed_at, confirmed_by, announced_at from confirmation ";

    private final JdbcClient jdbc;
    private final Clock clock;

    Confirmations(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<Confirmation> of(long minutesId) {
        return jdbc.sql(SELECT + "where minutes_id = ?")
                .param(minutesId)
                .query(Confirmation.class)
                .optional();
    }

    /** What that meeting confirmed. */
    @Transactional(readOnly = true)
    public Optional<Confirmation> by(long meetingId) {
        return jdbc.sql(SELECT + "where meeting_id = ? order by minutes_id desc limit 1")
                .param(meetingId)
                .query(Confirmation.class)
                .optional();
    }

    /**
     * The minutes that the meeting has before it: those that it confirmed, or began to amend, or else the committee's last
     * signed and unconfirmed ones of an earlier meeting.
     */
    @Transactional(readOnly = true)
    public Optional<Long> before(long meetingId) {
        return jdbc.sql(
                        """
                        select earlier.id
                        from meeting this
                        join meeting m on m.committee_id = this.committee_id and m.number < this.number
                        join minutes earlier on earlier.meeting_id = m.id
                        join signature s on s.subject = '/minutes/' || earlier.id and s.role = 'CHAIR'
                        left join confirmation c on c.minutes_id = earlier.id
                        where this.id = :meeting and (c.minutes_id is null or c.meeting_id = this.id)
                        order by c.minutes_id is null,
                                 exists (select from amendment a
                                         where a.minutes_id = earlier.id and a.meeting_id = this.id) desc,
                                 m.number desc
                        limit 1
                        """)
                .param("meeting", meetingId)
                .query(Long.class)
                .optional();
    }

    /** @throws AlreadyConfirmed when the minutes are confirmed */
    void confirm(long minutesId, long meetingId, long actor) {
        try {
            jdbc.sql(
                            """
                            insert into confirmation (minutes_id, meeting_id, confirmed_at, confirmed_by)
                            values (?, ?, ?, ?)
                            """)
                    .params(minutesId, meetingId, Timestamp.from(clock.instant()), actor)
                    .update();
        } catch (DuplicateKeyException confirmedBefore) {
            throw new AlreadyConfirmed(minutesId);
        }
    }

    void announced(long minutesId) {
        jdbc.sql("update confirmation set announced_at = ? where minutes_id = ?")
                .params(Timestamp.from(clock.instant()), minutesId)
                .update();
    }
}
