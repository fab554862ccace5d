package bd.sabha.meeting;

import java.util.Optional;
import java.util.Set;
import org.springframework.data.jdbc.core.JdbcAggregateTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The meetings that will not take place; each is cancelled once. */
@Component
class CancellationTable {

    private final JdbcAggregateTemplate rows;
    private final JdbcClient jdbc;

    CancellationTable(JdbcAggregateTemplate rows, JdbcClient jdbc) {
        this.rows = rows;
        this.jdbc = jdbc;
    }

    void add(Cancellation cancellation) {
        rows.insert(cancellation);
    }

    Optional<Cancellation> of(long meetingId) {
        return Optional.ofNullable(rows.findById(meetingId, Cancellation.class));
    }

    Set<Long> ofCommittee(long committeeId) {
        return jdbc.sql(
                        """
                        select c.meeting_id from cancellation c join meeting m on m.id = c.meeting_id
                        where m.committee_id = ?
                        """)
                .param(committeeId)
                .query(Long.class)
                .set();
    }
}
