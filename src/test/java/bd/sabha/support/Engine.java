package bd.sabha.support;

import bd.sabha.demo.MovableClock;
import bd.sabha.workflow.EngineTimers;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.slf4j.LoggerFactory;
import org.springframework.boot.test.context.TestComponent;

/** Runs the engine's jobs and moves the one clock that we and the engine share. */
@TestComponent
public class Engine {

    /** Sunday 12 June 2022, 09:00 in Dhaka. */
    public static final Instant START =
            OffsetDateTime.parse("2022-06-12T09:00:00+06:00").toInstant();

    public static final LocalDate TODAY = LocalDate.of(2022, 6, 12);
    private static final ZoneId DHAKA = ZoneId.of("Asia/Dhaka");

    private final ManagementService management;
    private final RuntimeService runtime;
    private final MovableClock clock;
    private final EngineTimers timers;

    Engine(ManagementService management, RuntimeService runtime, MovableClock clock, EngineTimers timers) {
        this.management = management;
        this.runtime = runtime;
        this.clock = clock;
        this.timers = timers;
    }

    /** Runs what is due now, and what that makes due; a job that fails waits for its retry as in real life. */
    public void runDueJobs() {
        for (var round = 0; round < 1_000; round++) {
            var due = management
                    .createJobQuery()
                    .executable()
                    .orderByJobDuedate()
                    .asc()
                    .listPage(0, 50);
            if (due.isEmpty()) return;
            due.forEach(job -> run(job.getId()));
        }
        throw new IllegalStateException("the engine does not come to rest");
    }

    private void run(String jobId) {
        try {
            management.executeJob(jobId);
        } catch (RuntimeException e) {
            LoggerFactory.getLogger(Engine.class).info("a job failed, as it may: {}", e.toString());
        }
    }

    /** Lets time pass: every timer on the way fires at its own moment. */
    public void moveTo(Instant target) {
        runDueJobs();
        for (var next = timers.nextTimer();
                next.isPresent() && !next.get().isAfter(target);
                next = timers.nextTimer()) {
            jumpTo(next.get().plusMillis(1));
            runDueJobs();
        }
        jumpTo(target);
        runDueJobs();
    }

    /** Lets time pass until that day and hour in Dhaka. */
    public void moveTo(LocalDate date, LocalTime time) {
        moveTo(date.atTime(time).atZone(DHAKA).toInstant());
    }

    /** Lets time pass. */
    public void moveBy(Duration duration) {
        moveTo(clock.instant().plus(duration));
    }

    /** Sets the clock; no timer fires. */
    public void jumpTo(Instant instant) {
        clock.moveTo(instant);
        timers.followClock();
    }

    void stopEverything() {
        runtime.createProcessInstanceQuery().rootProcessInstances().list().stream()
                .map(ProcessInstance::getId)
                .forEach(id -> runtime.deleteProcessInstance(id, "the test is over", true));
    }
}
