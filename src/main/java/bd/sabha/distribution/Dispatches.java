package bd.sabha.distribution;

import bd.sabha.workflow.Processes;
import bd.sabha.workflow.Subject;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sends copies of a paper: one row and one process for each addressee. */
@Component
public class Dispatches {

    /** Whether the receiver has to act or only to know. */
    public enum Purpose {
        FOR_ACTION,
        FOR_INFORMATION
    }

    /** @param addressee as printed; the address of a post is looked up when its copy goes out */
    public record Addressee(
            @Nullable Long postId,
            String addressee,
            @Nullable String email,
            Purpose purpose,
            @Nullable String request) {}

    /** One copy and what became of it. */
    public record Copy(
            long id,
            String subject,
            String kind,
            int position,
            @Nullable Long postId,
            String addressee,
            Purpose purpose,
            @Nullable String request,
            String title,
            @Nullable Long documentId,
            @Nullable Instant deliveredAt,
            @Nullable Instant byHandAt,
            @Nullable Instant acknowledgedAt) {}

    private static final int BATCH = 100;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final DispatchTable table;
    private final Processes processes;
    private final Clock clock;

    Dispatches(JdbcClient jdbc, JdbcTemplate batches, DispatchTable table, Processes processes, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.table = table;
        this.processes = processes;
        this.clock = clock;
    }

    /**
     * Writes a copy for each addressee, 100 to a batch; writing the same paper of the same kind again changes nothing.
     * Nothing goes out before its batch is started.
     */
    @Transactional
    public void prepare(Subject paper, String kind, long committeeId, Letter covering, List<Addressee> addressees) {
        if (isPrepared(paper, kind)) return;
        batches.batchUpdate(
                """
                insert into dispatch (subject, kind, committee_id, position, post_id, addressee, email, purpose,
                                      request, title, body, calendar, calendar_method, document_id, token, batch)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (subject, kind, position) do nothing
                """,
                IntStream.range(0, addressees.size())
                        .mapToObj(i -> row(paper, kind, committeeId, covering, addressees.get(i), i))
                        .toList());
    }

    private boolean isPrepared(Subject paper, String kind) {
        return jdbc.sql("select exists (select from dispatch where subject = ? and kind = ?)")
                .params(paper.path(), kind)
                .query(Boolean.class)
                .single();
    }

    private static @Nullable Object[] row(
            Subject paper, String kind, long committeeId, Letter covering, Addressee to, int index) {
        return new @Nullable Object[] {
            paper.path(),
            kind,
            committeeId,
            index + 1,
            to.postId(),
            to.addressee(),
            to.email(),
            to.purpose().name(),
            to.request(),
            covering.subject(),
            covering.body(),
            covering.calendar(),
            covering.calendarMethod(),
            covering.documentId(),
            Token.next(),
            index / BATCH
        };
    }

    /** Sends copies of a paper that went out already to these too, with the same letter. */
    @Transactional
    public void alsoTo(Subject paper, String kind, List<Addressee> addressees) {
        for (var to : addressees) {
            jdbc.sql(
                            """
                            insert into dispatch (subject, kind, committee_id, position, post_id, addressee, email, purpose,
                                                  request, title, body, calendar, calendar_method, document_id, token, batch)
                            select subject, kind, committee_id, max(position) over () + 1, ?, ?, ?, ?, ?, title, body,
                                   calendar, calendar_method, document_id, ?, max(batch) over () + 1
                            from dispatch where subject = ? and kind = ? order by position limit 1
                            """)
                    .params(Arrays.asList(
                            to.postId(),
                            to.addressee(),
                            to.email(),
                            to.purpose().name(),
                            to.request()))
                    .params(Token.next(), paper.path(), kind)
                    .update();
        }
        batches(paper, kind).forEach(batch -> startBatch(paper, kind, batch));
    }

    /** The numbers of the paper's batches that are not started, in order. */
    public List<Integer> batches(Subject paper, String kind) {
        return jdbc.sql(
                        """
                        select distinct batch from dispatch
                        where subject = ? and kind = ? and started_at is null order by batch
                        """)
                .params(paper.path(), kind)
                .query(Integer.class)
                .list();
    }

    /** Starts a process for each copy of the batch that has none. */
    @Transactional
    public void startBatch(Subject paper, String kind, int batch) {
        var started = jdbc.sql(
                        """
                        update dispatch set started_at = ?
                        where subject = ? and kind = ? and batch = ? and started_at is null
                        returning id
                        """)
                .params(Timestamp.from(clock.instant()), paper.path(), kind, batch)
                .query(Long.class)
                .list();
        processes.startAll(
                "dispatch",
                started.stream().sorted().map(id -> Subject.of("dispatch", id)).toList());
    }

    /** Every copy of a paper, in order. */
    public List<Copy> of(Subject paper) {
        return table.of(paper.path()).stream().map(Dispatch::copy).toList();
    }
}
