package bd.sabha.minutes;

import bd.sabha.registry.Signatures;
import bd.sabha.workflow.Processes;
import bd.sabha.workflow.Subject;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is corrected in signed minutes, each time by a paper of its own, numbered within the minutes. */
@Component
@Transactional
public class Corrigenda {

    private static final String KIND = "corrigendum";

    private final CorrigendumRepository corrigenda;
    private final CorrectionRepository corrections;
    private final Signatures signatures;
    private final Processes processes;
    private final JdbcClient jdbc;
    private final Clock clock;

    Corrigenda(
            CorrigendumRepository corrigenda,
            CorrectionRepository corrections,
            Signatures signatures,
            Processes processes,
            JdbcClient jdbc,
            Clock clock) {
        this.corrigenda = corrigenda;
        this.corrections = corrections;
        this.signatures = signatures;
        this.processes = processes;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The chair gave a draft back. */
    record Returned(String remark, Instant at, long by) {}

    /** @throws NoSuchElementException when there is no such corrigendum */
    @Transactional(readOnly = true)
    public Corrigendum get(long id) {
        return corrigenda.findById(id).orElseThrow(() -> new NoSuchElementException("no corrigendum " + id));
    }

    /** Those of the minutes that were not withdrawn, in their order. */
    @Transactional(readOnly = true)
    public List<Corrigendum> of(long minutesId) {
        return corrigenda.findByMinutesIdOrderById(minutesId).stream()
                .filter(it -> !it.withdrawn())
                .toList();
    }

    @Transactional(readOnly = true)
    public List<Correction> corrections(long id) {
        return corrections.findByCorrigendumIdOrderById(id);
    }

    /**
     * Begins the minutes' next corrigendum; while one is not signed yet, that one.
     *
     * @throws NotIssued when the minutes are not signed
     */
    public Corrigendum begin(long minutesId, long actor) {
        lock("minutes", minutesId);
        if (signatures.of(Subject.of("minutes", minutesId)).isEmpty()) {
            throw new NotIssued(minutesId);
        }
        var before = of(minutesId);
        return before.stream().filter(it -> !isSigned(it)).findFirst().orElseGet(() -> {
            var begun = corrigenda.save(Corrigendum.first(minutesId, before.size() + 1, clock.instant(), actor));
            processes.start(KIND, Subject.of(KIND, begun.key()));
            return begun;
        });
    }

    /** @throws AlreadySigned when the chair has signed */
    public void add(long id, CorrectionForm form) {
        requireUnsigned(id);
        corrections.save(Correction.first(id, form));
    }

    /**
     * @throws AlreadySigned when the chair has signed
     * @throws OptimisticLockingFailureException when somebody changed it since that version
     */
    public void change(long id, long correctionId, CorrectionForm form, long version) {
        requireUnsigned(id);
        corrections.save(correction(id, correctionId).rewritten(form, version));
    }

    /** @throws OptimisticLockingFailureException when somebody changed it since that version */
    public void remove(long id, long correctionId, long version) {
        requireUnsigned(id);
        var correction = correction(id, correctionId);
        if (correction.version() != version) {
            throw new OptimisticLockingFailureException("correction " + correctionId + " has changed");
        }
        corrections.delete(correction);
    }

    void withdraw(long id, long actor) {
        requireUnsigned(id);
        corrigenda.save(get(id).withdrawn(clock.instant(), actor));
    }

    void giveBack(long id, long actor, String remark) {
        jdbc.sql(
                        "insert into corrigendum_return (corrigendum_id, remark, returned_at, returned_by) values (?, ?, ?, ?)")
                .params(id, remark, Timestamp.from(clock.instant()), actor)
                .update();
    }

    /** What the chair said, the last first. */
    @Transactional(readOnly = true)
    List<Returned> returns(long id) {
        return jdbc.sql(
                        """
                        select remark, returned_at as at, returned_by as by from corrigendum_return
                        where corrigendum_id = ? order by id desc
                        """)
                .param(id)
                .query(Returned.class)
                .list();
    }

    /**
     * Lets one writer or signer after the other at the corrigendum, until the transaction ends.
     *
     * @throws AlreadySigned when the chair has signed
     */
    void requireUnsigned(long id) {
        lock(KIND, id);
        var corrigendum = get(id);
        if (isSigned(corrigendum)) {
            throw new AlreadySigned(corrigendum.minutesId());
        }
    }

    boolean isSigned(Corrigendum corrigendum) {
        return signatures.of(Subject.of(KIND, corrigendum.key())).isPresent();
    }

    private void lock(String table, long id) {
        jdbc.sql("select id from %s where id = ? for update".formatted(table))
                .param(id)
                .query(Long.class)
                .optional()
                .orElseThrow(() -> new NoSuchElementException("no " + table + " " + id));
    }

    private Correction correction(long id, long correctionId) {
        return corrections
                .findByIdAndCorrigendumId(correctionId, id)
                .orElseThrow(() -> new NoSuchElementException("no correction " + correctionId));
    }
}
