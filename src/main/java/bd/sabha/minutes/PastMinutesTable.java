package bd.sabha.minutes;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of what was taken in from paper. */
@Component
class PastMinutesTable {

    private static final String SELECT =
            "select id, committee_id, minutes_id, imprint, sha256, taken_at, taken_by from past_minutes ";

    private final JdbcClient jdbc;
    private final Clock clock;

    PastMinutesTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @param minutesId null: it lies in the archive only
     * @param imprint as JSON
     * @param sha256 of the file
     * @param takenBy the incumbency of who took it in
     */
    record Row(
            long id,
            long committeeId,
            @Nullable Long minutesId,
            String imprint,
            String sha256,
            Instant takenAt,
            long takenBy) {}

    /** Lets nobody else take anything in for the committee until the transaction ends. */
    void lock(long committeeId) {
        jdbc.sql("select id from committee where id = ? for update")
                .param(committeeId)
                .query(Long.class)
                .single();
    }

    Optional<Row> withFile(long committeeId, String sha256) {
        return jdbc.sql(SELECT + "where committee_id = ? and sha256 = ?")
                .params(committeeId, sha256)
                .query(Row.class)
                .optional();
    }

    Optional<Row> ofMinutes(long minutesId) {
        return jdbc.sql(SELECT + "where minutes_id = ?")
                .param(minutesId)
                .query(Row.class)
                .optional();
    }

    Optional<Row> get(long id) {
        return jdbc.sql(SELECT + "where id = ?").param(id).query(Row.class).optional();
    }

    long insert(long committeeId, @Nullable Long minutesId, String imprint, String sha256, long actor) {
        return jdbc.sql(
                        """
                        insert into past_minutes (committee_id, minutes_id, imprint, sha256, taken_at, taken_by)
                        values (:committee, :minutes, :imprint, :sha256, :at, :by)
                        returning id
                        """)
                .param("committee", committeeId)
                .param("minutes", minutesId)
                .param("imprint", imprint)
                .param("sha256", sha256)
                .param("at", Timestamp.from(clock.instant()))
                .param("by", actor)
                .query(Long.class)
                .single();
    }
}
