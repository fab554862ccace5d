package bd.sabha.workflow;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The engine's clock and what it has to do when: for whoever moves the clock. */
@Component
public class EngineTimers {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final JdbcClient jdbc;
    private final ObjectProvider<JobExecutor> executor;
    private final Clock clock;

    EngineTimers(JdbcClient jdbc, ObjectProvider<JobExecutor> executor, Clock clock) {
        this.jdbc = jdbc;
        this.executor = executor;
        this.clock = clock;
    }

    /** Sets the engine's clock by ours; call it whenever ours was moved. */
    public void followClock() {
        follow(clock);
    }

    static void follow(Clock clock) {
        ClockUtil.offset(clock.millis() - System.currentTimeMillis());
    }

    /** When the engine wakes next: its first timer or retry after now. */
    public Optional<Instant> nextTimer() {
        return jdbc.sql(
                        """
                        select duedate_ at time zone 'Asia/Dhaka' from act_ru_job
                         where duedate_ at time zone 'Asia/Dhaka' > :now and retries_ > 0 and suspension_state_ = 1
                         order by duedate_ limit 1
                        """)
                .param("now", InboxTable.at(clock.instant()))
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    /**
     * Waits until the engine has done everything that is due now.
     *
     * @throws IllegalStateException when it has not come to rest after two minutes
     */
    public void settle() {
        var patience = Instant.now().plus(PATIENCE);
        while (due() > 0) {
            if (Instant.now().isAfter(patience)) throw new IllegalStateException("the engine does not come to rest");
            wake();
            pause();
        }
    }

    /** The starter starts the executor with the last of all beans; whoever asks earlier starts it now. */
    private void wake() {
        executor.getObject().start();
        executor.getObject().jobWasAdded();
    }

    private long due() {
        return jdbc.sql(
                        """
                        select count(*) from act_ru_job
                         where retries_ > 0 and suspension_state_ = 1
                           and (duedate_ is null or duedate_ at time zone 'Asia/Dhaka' <= :now)
                        """)
                .param("now", InboxTable.at(clock.instant()))
                .query(Long.class)
                .single();
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
