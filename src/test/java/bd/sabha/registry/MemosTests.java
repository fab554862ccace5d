package bd.sabha.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bd.sabha.registry.Memos.Memo;
import bd.sabha.support.SabhaTest;
import bd.sabha.workflow.Subject;
import com.zaxxer.hikari.HikariDataSource;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import javax.sql.DataSource;
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

    @Autowired
    DataSource source;

    private final String prefix = "05.44.%04d.030.06.001.21".formatted(SUBJECTS.incrementAndGet() % 10_000);

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
    void sixtyFourWhoAskAtOnceGetConsecutiveNumbers() throws Exception {
        var numbers = together(64, () -> allocate().number());
        assertThat(numbers)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, 64).boxed().toList());
    }

    @Test
    void twoNodesWith64ThreadsEachLeaveNoGapAndTakeNoNumberTwice() throws Exception {
        var url = source.unwrap(HikariDataSource.class).getJdbcUrl();
        var first = SUBJECTS.getAndAdd(1_000);
        var nodes = List.of(
                MemoNode.start(url, prefix, first, 64, 3), MemoNode.start(url, prefix + "-", first + 500, 64, 3));
        var here = together(64, () -> allocate().number());
        for (var node : nodes)
            assertThat(node.waitFor(2, TimeUnit.MINUTES) && node.exitValue() == 0)
                    .isTrue();
        var given = LongStream.concat(LongStream.range(first, first + 192), LongStream.range(first + 500, first + 692))
                .filter(subject -> subject % 7 != 0)
                .count();
        assertThat(numbers(prefix))
                .hasSize((int) given + 64)
                .isEqualTo(IntStream.rangeClosed(1, (int) given + 64).boxed().toList())
                .containsAll(here);
    }

    @Test
    void aFileHasOneRowOfNumbersHoweverItIsSeparated() {
        var file = "98.44.0100.030.06.001.21";
        assertThat(memos.allocate(file, subject(), "কার্যবিবরণী").text()).isEqualTo("৯৮.৪৪.০১০০.০৩০.০৬.০০১.২১.১");
        assertThat(memos.allocate(file + "-", subject(), "কার্যবিবরণী").text()).isEqualTo("৯৮.৪৪.০১০০.০৩০.০৬.০০১.২১-২");
        assertThat(memos.allocate("৯৮.৪৪.০১০০.০৩০.০৬.০০১.২১", subject(), "কার্যবিবরণী")
                        .number())
                .isEqualTo(3);
        assertThat(memos.allocate("মোপৌ/প্রশা/২০২১-২২", subject(), "কার্যবিবরণী")
                        .text())
                .isEqualTo(Normalizer.normalize("মোপৌ/প্রশা/২০২১-২২/১", Normalizer.Form.NFC));
        assertThat(memos.allocate("97.00.0000.112.040.12.0001.24", subject(), "কার্যবিবরণী")
                        .text())
                .isEqualTo("৯৭.০০.০০০০.১১২.০৪০.১২.০০০১.২৪.১");
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
        var kept = numbers(prefix);
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

    private List<Integer> numbers(String file) {
        return jdbc.sql("select number from memo where prefix = ? order by number")
                .param(file)
                .query(Integer.class)
                .list();
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
