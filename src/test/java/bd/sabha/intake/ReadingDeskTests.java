package bd.sabha.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bd.sabha.reading.Refused;
import bd.sabha.reading.Refused.Reason;
import bd.sabha.reading.SourceFile;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Whoever made a file does not decide how long a node is busy with it. */
class ReadingDeskTests {

    private static final SourceFile FILE = new SourceFile("minutes.txt", new byte[] {1});
    private static final Duration SHORT = Duration.ofMillis(200);

    @Test
    void aReadingThatLooksAtItsBudgetIsRefused() {
        refuses(Reason.TOO_SLOW, (file, budget) -> {
            while (true) budget.check();
        });
    }

    @Test
    void aReadingThatRunsForEverIsRefusedAllTheSame() {
        var over = new CountDownLatch(1);
        refuses(Reason.TOO_SLOW, (file, budget) -> {
            while (over.getCount() > 0) Thread.onSpinWait();
            throw new IllegalStateException();
        });
        over.countDown();
    }

    @Test
    void aReadingThatNeedsTooMuchMemoryIsRefused() {
        refuses(Reason.BOMB, (file, budget) -> {
            throw new OutOfMemoryError("as if");
        });
    }

    @Test
    void aReaderThatStumblesSaysThatTheFileIsDamaged() {
        refuses(Reason.DAMAGED, (file, budget) -> {
            throw new StackOverflowError();
        });
        refuses(Reason.DAMAGED, (file, budget) -> {
            throw new IndexOutOfBoundsException();
        });
    }

    @Test
    void whatTheReaderRefusesStaysRefused() {
        refuses(Reason.SCAN, (file, budget) -> {
            throw new Refused(Reason.SCAN);
        });
    }

    @Test
    void noMoreThanTwoAreReadAtATime() {
        var now = new AtomicInteger();
        var most = new AtomicInteger();
        var desk = new ReadingDesk(
                (file, budget) -> {
                    most.accumulateAndGet(now.incrementAndGet(), Math::max);
                    pause();
                    now.decrementAndGet();
                    throw new Refused(Reason.EMPTY);
                },
                Duration.ofSeconds(20));
        var all = IntStream.range(0, 12)
                .mapToObj(i -> CompletableFuture.runAsync(
                        () -> assertThatThrownBy(() -> desk.read(FILE)).isInstanceOf(Refused.class)))
                .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(all).join();
        assertThat(most).hasValueLessThanOrEqualTo(ReadingDesk.SEATS);
    }

    @Test
    void whoFindsNoSeatTriesLater() {
        var over = new CountDownLatch(1);
        ReadingDesk.Reader stubborn = (file, budget) -> {
            while (over.getCount() > 0) Thread.onSpinWait();
            throw new IllegalStateException();
        };
        var desk = new ReadingDesk(stubborn, SHORT);
        var two = IntStream.range(0, 2)
                .mapToObj(i -> CompletableFuture.runAsync(
                        () -> assertThatThrownBy(() -> desk.read(FILE)).isInstanceOf(Refused.class)))
                .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(two).join();
        assertThatThrownBy(() -> desk.read(FILE)).isInstanceOf(ReadingDesk.Busy.class);
        over.countDown();
    }

    private static void refuses(Reason reason, ReadingDesk.Reader reader) {
        assertThatThrownBy(() -> new ReadingDesk(reader, SHORT).read(FILE))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
