package bd.sabha.intake;

import bd.sabha.memo.MemoNumber;
import bd.sabha.reading.Reading;
import bd.sabha.registry.Memos;
import bd.sabha.workflow.Subject;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds what is probably the same document: it carries the same memo number. */
@Component
class Twins {

    private final JdbcClient jdbc;
    private final Memos memos;

    Twins(JdbcClient jdbc, Memos memos) {
        this.jdbc = jdbc;
        this.memos = memos;
    }

    /** Other documents of the same post with that number, the first first. */
    List<Long> documents(Intake intake, Reading reading) {
        if (reading.memoNo() == null) return List.of();
        return jdbc.sql(
                        """
                        select distinct other.id from intake_reading
                          join intake other on other.id = intake_reading.intake_id
                         where intake_reading.memo_no = ? and other.post_id = ? and other.id <> ?
                           and (other.settled_at is null or num_nonnulls(other.minutes_id, other.document_id) > 0)
                         order by other.id
                        """)
                .params(MemoKeys.of(reading.memoNo().value()), intake.postId(), intake.id())
                .query(Long.class)
                .list();
    }

    /** What was issued with that number. */
    Optional<Subject> issued(Intake intake, Reading reading) {
        if (reading.memoNo() == null) return Optional.empty();
        return MemoNumber.read(reading.memoNo().value())
                .flatMap(memos::numbered)
                .filter(subject ->
                        !subject.equals(intake.minutesId() == null ? null : Subject.of("minutes", intake.minutesId())));
    }
}
