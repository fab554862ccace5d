package bd.sabha.intake;

import bd.sabha.reading.Budget;
import bd.sabha.reading.Refused;
import bd.sabha.reading.Refused.Reason;
import bd.sabha.reading.SideBySide;
import bd.sabha.reading.SourceFile;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Reads files, a few at a time and none for long: whoever made the file does not decide how long this node is busy. */
@Component
class ReadingDesk {

    /** How many are read at a time. */
    static final int SEATS = 2;

    /** What the reader gets to find out by itself that its time is over. */
    private static final Duration GRACE = Duration.ofSeconds(2);

    private final Reader reader;
    private final Duration limit;
    private final Semaphore seats = new Semaphore(SEATS, true);

    @Autowired
    ReadingDesk() {
        this(SideBySide::of, Budget.USUAL);
    }

    ReadingDesk(Reader reader, Duration limit) {
        this.reader = reader;
        this.limit = limit;
    }

    /** Makes a reading of a file. */
    interface Reader {
        SideBySide read(SourceFile file, Budget budget) throws Refused;
    }

    /**
     * @throws Refused also when it takes too long, too much memory, or the reader stumbles over it
     * @throws Busy when no seat became free in time
     */
    SideBySide read(SourceFile file) throws Refused {
        var work = new FutureTask<>(() -> reader.read(file, Budget.of(limit)));
        takeSeat();
        var thread = new Thread(() -> {
            try {
                work.run();
            } finally {
                seats.release(); // one that cannot be stopped keeps its seat
            }
        });
        thread.setDaemon(true);
        thread.setName("reading");
        thread.start();
        return await(work);
    }

    private void takeSeat() {
        try {
            if (!seats.tryAcquire(limit.toMillis(), TimeUnit.MILLISECONDS)) throw new Busy();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Busy();
        }
    }

    private SideBySide await(FutureTask<SideBySide> work) throws Refused {
        try {
            return work.get(limit.plus(GRACE).toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            work.cancel(true);
            throw new Refused(Reason.TOO_SLOW);
        } catch (InterruptedException stopped) {
            work.cancel(true);
            Thread.currentThread().interrupt();
            throw new Busy();
        } catch (ExecutionException stumbled) {
            throw refusal(stumbled.getCause());
        }
    }

    private static Refused refusal(Throwable cause) {
        if (cause instanceof Refused refused) return refused;
        if (cause instanceof Budget.Exhausted) return new Refused(Reason.TOO_SLOW);
        if (cause instanceof OutOfMemoryError) return new Refused(Reason.BOMB);
        LoggerFactory.getLogger(ReadingDesk.class).warn("a file could not be read: {}", cause.toString());
        return new Refused(Reason.DAMAGED);
    }

    /** All seats were taken the whole time: it is tried again later. */
    static class Busy extends RuntimeException {}
}
