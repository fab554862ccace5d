package bd.sabha.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bd.sabha.registry.Memos.Memo;
import bd.sabha.support.SabhaTest;
import bd.sabha.workflow.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@SabhaTest
class MemosTests {

    private static final AtomicLong SUBJECTS = new AtomicLong(7_000_000);

    @Autowired
    Memos memos;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    private final String prefix = "05.44.0100.030.06.001." + SUBJECTS.incrementAndGet();

    @Test
    void aNumberIsPrintedInBanglaDigitsAfterItsFile() {
        memos.startAfter("99.44.0100.030.06.001.21", 57);
        assertThat(memos.allocate("99.44.0100.030.06.001.21", subject(), "কার্যবিবরণী")
                        .text())
                .isEqualTo("৯৯.৪৪.০১০০.০৩০.০৬.০০১.২১.৫৮");
    }

    @Test
    void aSubjectKeepsItsNumber() {
        var subject = subject();
        var first = memos.allocate(prefix, subject, "কার্যবিবরণী");
        assertThat(memos.allocate(prefix, subject, "কার্যবিবরণী")).isEqualTo(first);
        assertThat(memos.of(subject)).contains(first);
    }

    @Test
    void thirtyTwoWhoAskAtOnceGetConsecutiveNumbers() throws Exception {
        var numbers = together(32, () -> allocate().number());
        assertThat(numbers)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, 32).boxed().toList());
    }

    @Test
    void askingAtOnceForTheSameSubjectTakesOneNumber() throws Exception {
        var subject = subject();
        var numbers = together(
                16, () -> memos.allocate(prefix, subject, "কার্যবিবরণী").number());
        assertThat(numbers).containsOnly(1);
        assertThat(allocate().number()).isEqualTo(2);
    }

    @Test
    void whatIsRolledBackLeavesNoGap() throws Exception {
        var turn = new AtomicLong();
        together(
                32,
                () -> transactions.execute(status -> {
                    var memo = allocate();
                    if (turn.incrementAndGet() % 3 == 0) status.setRollbackOnly();
                    return memo;
                }));
        var kept = jdbc.sql("select number from memo where prefix = ? order by number")
                .param(prefix)
                .query(Integer.class)
                .list();
        assertThat(kept)
                .isEqualTo(IntStream.rangeClosed(1, kept.size()).boxed().toList())
                .hasSize(22);
    }

    @Test
    void aFileDoesNotGoBack() {
        memos.startAfter(prefix, 20);
        allocate();
        assertThatThrownBy(() -> memos.startAfter(prefix, 20)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void anIssuedNumberDoesNotChange() {
        var memo = allocate();
        assertThatThrownBy(() -> jdbc.sql("update memo set number = number + 100 where id = ?")
                        .param(memo.id())
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    private Memo allocate() {
        return memos.allocate(prefix, subject(), "কার্যবিবরণী");
    }

    private static Subject subject() {
        return Subject.of("minutes", SUBJECTS.incrementAndGet());
    }

    private static <T> List<T> together(int threads, Callable<T> work) throws Exception {
        var pool = Executors.newFixedThreadPool(threads);
        try {
            var start = new CountDownLatch(1);
            var futures = new ArrayList<Future<T>>();
            for (var i = 0; i < threads; i++) {
                futures.add(pool.submit(() -> {
                    start.await();
                    return work.call();
                }));
            }
            start.countDown();
            var results = new ArrayList<T>();
            for (var future : futures) results.add(future.get());
            return results;
        } finally {
            pool.shutdown();
        }
    }
}
