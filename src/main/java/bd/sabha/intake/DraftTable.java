package bd.sabha.intake;

import bd.sabha.intake.Intakes.Kept;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What member-secretaries make of readings; the source's text is kept with the reading alone. */
@Component
@Transactional
class DraftTable {

    private final JdbcClient jdbc;
    private final Clock clock;

    DraftTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Row(String content, long version) {}

    /** @param read what it was made of */
    @Transactional(readOnly = true)
    Kept of(long intakeId, Read read) {
        return row(intakeId)
                .map(row -> new Kept(DraftJson.withText(row.content(), read), row.version()))
                .orElseGet(() -> new Kept(Draft.of(read), 0));
    }

    private Optional<Row> row(long intakeId) {
        return jdbc.sql("select content, version from intake_draft where intake_id = ?")
                .param(intakeId)
                .query(Row.class)
                .optional();
    }

    /** @throws OptimisticLockingFailureException when somebody changed it since that version */
    void keep(long intakeId, Draft draft, long version, long actor) {
        var kept = jdbc.sql(
                        """
                        insert into intake_draft (intake_id, content, doubts, changed_at, changed_by, version)
                        values (:id, :content::json, :doubts, :now, :actor, :version + 1)
                        on conflict (intake_id) do update
                           set content = excluded.content, doubts = excluded.doubts, changed_at = excluded.changed_at,
                               changed_by = excluded.changed_by, version = excluded.version
                         where intake_draft.version = :version
                        """)
                .param("id", intakeId)
                .param("content", DraftJson.withoutText(draft))
                .param("doubts", draft.open())
                .param("now", Timestamp.from(clock.instant()))
                .param("actor", actor)
                .param("version", version)
                .update();
        if (kept == 0) throw new OptimisticLockingFailureException("intake " + intakeId + " is not at " + version);
    }

    /** It is read anew: what was made of the reading before counts no more. */
    void forget(long intakeId) {
        jdbc.sql("delete from intake_draft where intake_id = ?").param(intakeId).update();
    }
}
