package bd.sabha;

import static org.assertj.core.api.Assertions.assertThat;

import bd.sabha.support.Clerk;
import bd.sabha.support.SabhaProcess;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.dao.DataAccessException;

/** kill -9 at any moment and start again: everything goes on, nothing is lost or sent twice. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class KillTests {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private static final String DUE =
            """
            select count(*) from act_ru_job where retries_ > 0 and (duedate_ is null or duedate_ at time zone 'Asia/Dhaka'
                <= now() + (select offset_ms from demo_clock) * interval '1 millisecond')
            """;

    /** What must not be found, whenever the engine has come to rest. */
    private static final Map<String, String> TROUBLES = Map.ofEntries(
            Map.entry(
                    "mails that came twice",
                    """
                    select m.cause || ' to ' || m.address from caught_mail c join mail m using (message_id)
                    group by m.cause, m.address, m.on_date having count(*) > 1
                    """),
            Map.entry(
                    "copies that were sent twice",
                    "select cause from mail where cause like '/dispatches/%' group by cause having count(*) > 1"),
            Map.entry(
                    "mails that did not arrive",
                    """
                    select m.cause from mail m left join caught_mail c using (message_id)
                    where m.accepted_at is null or c.message_id is null
                    """),
            Map.entry("copies that did not go out", "select addressee from dispatch where delivered_at is null"),
            Map.entry("dispatches without their one process", processes("dispatch", "dispatches")),
            Map.entry("directives without their one process", processes("directive", "directives")),
            Map.entry("documents without their one process", processes("intake", "intake")),
            Map.entry(
                    "meetings without their one process",
                    processes("(select id from meeting where convened_at is not null)", "meetings")),
            Map.entry(
                    "an inbox that differs from the engine's tasks",
                    """
                    select coalesce(task_id, id_) from inbox full join act_ru_task on id_ = task_id
                    where task_id is null or id_ is null
                    """),
            Map.entry(
                    "jobs that are locked or failed",
                    """
                    select handler_type_ || ' ' || coalesce(exception_msg_, 'is locked') from act_ru_job
                    where lock_owner_ is not null or exception_msg_ is not null or retries_ = 0
                    """),
            Map.entry(
                    "gaps in memo numbers",
                    "select prefix from memo group by prefix having max(number) - min(number) + 1 <> count(*)"),
            Map.entry("diagrams deployed again", "select key_ from act_re_procdef where version_ > 1"));

    private SabhaProcess sabha;

    @BeforeAll
    void start() {
        sabha = SabhaProcess.begin();
    }

    @AfterAll
    void stop() {
        sabha.close();
    }

    @Test
    @Order(1)
    void whileTheSampleLoads() {
        awaits("select count(*) from caught_mail", 30);
        killAndStartAgain();
        assertThat(count("select count(*) from sample_content where complete")).isOne();
    }

    @Test
    @Order(2)
    void whileMinutesAreDistributedAndTheirDirectivesIssued() {
        var secretary = new Clerk(sabha, "acict");
        var chair = new Clerk(sabha, "dc");
        chair.completes("approve-notice", "outcome", "approve");
        while (count("select count(*) from inbox where task = 'record-attendance'") == 0)
            secretary.sends("/demo/clock", "/demo/clock", "step", "deadline");
        secretary.sends("/meetings/2", "/meetings/2/attendance", "everyone", "true");
        secretary.completes("record-attendance");
        chair.completes("confirm-previous-minutes", "outcome", "as-presented");
        awaits("select count(*) from inbox where task = 'record-discussion'", 1);
        for (var number = 0; number < 4; number++) everybodyActs(secretary);
        secretary.completes("record-discussion");
        secretary.completes("draft-minutes");
        chair.completes("review-minutes", "outcome", "approve");
        var issued = count("select count(*) from directive where issued_at is not null");
        chair.completes("sign-minutes", "outcome", "electronic", "passphrase", "sabha");
        awaits("select count(*) from directive where issued_at is not null", issued + 1);
        killAndStartAgain();
        assertThat(count("select count(*) from directive where issued_at is not null"))
                .isEqualTo(issued + 4 * count("select count(distinct post_id) from incumbency"));
        assertThat(count("select count(*) from memo")).isEqualTo(6);
    }

    @Test
    @Order(3)
    void whileTheClockMovesAndEverybodyIsReminded() {
        var mails = count("select count(*) from caught_mail");
        var clerk = new Clerk(sabha, "acict");
        var moving = CompletableFuture.runAsync(
                () -> clerk.sends("/demo/clock", "/demo/clock", "step", "date", "date", "2025-02-10"));
        awaits("select count(*) from caught_mail", mails + 10);
        killAndStartAgain();
        assertThat(moving).isCompletedExceptionally();
    }

    private void everybodyActs(Clerk secretary) {
        var discussion = count("select max(id) from discussion");
        var fields = new ArrayList<>(List.of("discussionId", "" + discussion, "words", "সকলে প্রতিবেদন দেবেন।"));
        fields.addAll(List.of("minutesId", "5", "dueOn", "2025-01-29", "version", "0"));
        sabha.database()
                .sql("select distinct post_id from incumbency")
                .query(String.class)
                .list()
                .forEach(post -> fields.addAll(List.of("forAction", post)));
        secretary.sends(
                "/minutes/5/decisions?discussionId=" + discussion,
                "/minutes/5/decisions",
                fields.toArray(String[]::new));
    }

    private void killAndStartAgain() {
        sabha.kill();
        sabha.startAgain();
        awaits("select case when (" + DUE + ") = 0 then 1 else 0 end", 1);
        TROUBLES.forEach((trouble, sql) -> assertThat(
                        sabha.database().sql(sql).query(String.class).list())
                .as(trouble)
                .isEmpty());
    }

    private static String processes(String table, String path) {
        return """
                select d.id::text from %s d left join act_hi_procinst i on i.business_key_ = '/%s/' || d.id
                group by d.id having count(i.id_) <> 1
                """
                .formatted(table, path);
    }

    private void awaits(String sql, long least) {
        var patience = Instant.now().plus(PATIENCE);
        while (found(sql) < least)
            if (Instant.now().isAfter(patience))
                throw new IllegalStateException("never more than " + found(sql) + ": " + sql);
    }

    /** Nothing, too, while there is no database or no such table. */
    private long found(String sql) {
        try {
            Thread.sleep(20);
            return count(sql);
        } catch (DataAccessException | IllegalStateException e) {
            return 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private long count(String sql) {
        return sabha.database().sql(sql).query(Long.class).single();
    }
}
