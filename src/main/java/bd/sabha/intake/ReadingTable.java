package bd.sabha.intake;

import bd.sabha.reading.Reading;
import bd.sabha.reading.Refused;
import bd.sabha.reading.SideBySide;
import bd.sabha.reading.SourcePage;
import com.fasterxml.jackson.core.type.TypeReference;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What is read of each upload: the text that was pasted instead, each beginning, each result. */
@Component
@Transactional
class ReadingTable {

    private final JdbcClient jdbc;
    private final Clock clock;

    ReadingTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Recorded at once, so that a node that dies of a file has begun it all the same. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void begin(long intakeId) {
        jdbc.sql(
                        """
                        insert into intake_attempt (intake_id, begun_at, after_reading)
                        values (:id, :now, (select coalesce(max(id), 0) from intake_reading where intake_id = :id))
                        """)
                .param("id", intakeId)
                .param("now", now())
                .update();
    }

    /** How often a node began to read it and did not come to an end. */
    int begun(long intakeId) {
        return jdbc.sql(
                        """
                        select count(*) from intake_attempt
                         where intake_id = :id
                           and after_reading = (select coalesce(max(id), 0) from intake_reading where intake_id = :id)
                        """)
                .param("id", intakeId)
                .query(Integer.class)
                .single();
    }

    void found(long intakeId, SideBySide found, long millis) {
        var memo = found.reading().memoNo();
        jdbc.sql(
                        """
                        insert into intake_reading (intake_id, read_at, millis, reading, page, memo_no)
                        values (?, ?, ?, ?::json, ?::json, ?)
                        """)
                .params(
                        intakeId,
                        now(),
                        millis,
                        IntakeJson.write(found.reading()),
                        IntakeJson.write(found.page()),
                        memo == null ? null : MemoKeys.of(memo.value()))
                .update();
    }

    void refused(long intakeId, Refused refused, long millis) {
        jdbc.sql(
                        """
                        insert into intake_reading (intake_id, read_at, millis, refusal, arguments)
                        values (?, ?, ?, ?, ?::json)
                        """)
                .params(intakeId, now(), millis, refused.reason().name(), IntakeJson.write(refused.arguments()))
                .update();
    }

    /** The latest. */
    @Transactional(readOnly = true)
    Optional<Read> of(long intakeId) {
        return jdbc.sql("select * from intake_reading where intake_id = ? order by id desc limit 1")
                .param(intakeId)
                .query((row, number) -> read(row))
                .optional();
    }

    /** Where each of these stands; those that no node has begun are not there. */
    @Transactional(readOnly = true)
    Map<Long, Progress> progress(Collection<Long> intakeIds) {
        var progress = new HashMap<Long, Progress>();
        jdbc.sql(
                        """
                        select intake.id, reading.id is not null as over, reading.refusal, reading.arguments,
                               coalesce(draft.doubts, json_array_length(reading.reading -> 'doubts'), 0) as doubts,
                               coalesce(draft.title, reading.reading -> 'title' ->> 'value') as title
                          from intake
                          left join lateral (select * from intake_reading where intake_id = intake.id
                                              order by id desc limit 1) reading on true
                          left join lateral (select doubts,
                                                    content -> 'reading' -> 'title' ->> 'value' as title
                                               from intake_draft where intake_id = intake.id) draft on true
                         where intake.id = any(:ids)
                           and (reading.id is not null
                                or exists (select from intake_attempt where intake_id = intake.id))
                        """)
                .param("ids", intakeIds.toArray(Long[]::new))
                .query((row, number) -> progress.put(
                        row.getLong("id"),
                        new Progress(
                                row.getBoolean("over"),
                                row.getString("refusal"),
                                row.getString("arguments") == null ? List.of() : arguments(row),
                                row.getInt("doubts"),
                                row.getString("title"))))
                .list();
        return progress;
    }

    /** @param over whether a reading came to its end; @param refusal null: it was read */
    record Progress(
            boolean over, @Nullable String refusal, List<String> arguments, int doubts, @Nullable String title) {}

    void paste(long intakeId, String text, long actor) {
        jdbc.sql("insert into intake_pasted (intake_id, text, pasted_at, pasted_by) values (?, ?, ?, ?)")
                .params(intakeId, text, now(), actor)
                .update();
    }

    @Transactional(readOnly = true)
    Optional<String> pasted(long intakeId) {
        return jdbc.sql("select text from intake_pasted where intake_id = ? order by id desc limit 1")
                .param(intakeId)
                .query(String.class)
                .optional();
    }

    private static Read read(ResultSet row) throws SQLException {
        var reading = row.getString("reading");
        var refusal = row.getString("refusal");
        return new Read(
                row.getLong("id"),
                row.getTimestamp("read_at").toInstant(),
                reading == null ? null : IntakeJson.read(reading, Reading.class),
                reading == null ? null : IntakeJson.read(row.getString("page"), SourcePage.class),
                refusal == null ? null : Refused.Reason.valueOf(refusal),
                arguments(row));
    }

    private static List<String> arguments(ResultSet row) throws SQLException {
        return IntakeJson.read(row.getString("arguments"), new TypeReference<>() {});
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
