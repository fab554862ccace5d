package bd.sabha.reading;

import static org.assertj.core.api.Assertions.assertThat;

import bd.sabha.reading.source.Sources;
import bd.sabha.support.DocxOf;
import bd.sabha.support.MarkupOf;
import bd.sabha.support.PdfOf;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Whatever is handed in is read or refused, in its time: no other error and no hang. A few seconds by default;
 * {@code -Dsabha.fuzz.minutes=10} for as long as that, {@code -Dsabha.fuzz.seed=N} to begin elsewhere or again there.
 */
class FuzzTests {

    private static final Duration LENGTH = Integer.getInteger("sabha.fuzz.minutes", 0) > 0
            ? Duration.ofMinutes(Integer.getInteger("sabha.fuzz.minutes"))
            : Duration.ofSeconds(6);

    /** What the reader allows itself, and a little for looking at the clock. */
    private static final Duration PATIENCE = Budget.USUAL.plusSeconds(10);

    private static final Path KEPT = Path.of("target/fuzz");
    private static final int FAILURES = 20;

    private final List<byte[]> files = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();
    private long slowest;
    private long slowestSeed;

    @Test
    void everythingIsReadOrRefused() throws Exception {
        prepare();
        var end = Instant.now().plus(LENGTH);
        var failures = new ArrayList<String>();
        long seed = Long.getLong("sabha.fuzz.seed", 1);
        long first = seed;
        var readers = Executors.newCachedThreadPool(FuzzTests::daemon);
        for (; Instant.now().isBefore(end) && failures.size() < FAILURES; seed++) {
            var file = file(seed);
            var failure = failure(file, readers.submit(reading(file)), seed);
            if (failure != null) failures.add(failure);
        }
        readers.shutdownNow();

        System.out.printf("%d damaged files, slowest %d ms (seed %d)%n", seed - first, slowest, slowestSeed);
        assertThat(failures).isEmpty();
    }

    private @Nullable String failure(SourceFile file, Future<?> reading, long seed) throws Exception {
        long start = System.nanoTime();
        try {
            reading.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            return null;
        } catch (ExecutionException e) {
            return e.getCause() instanceof Refused ? null : kept(file, seed) + ": " + trace(e.getCause());
        } catch (TimeoutException e) {
            reading.cancel(true);
            return kept(file, seed) + ": hangs";
        } finally {
            long taken = Duration.ofNanos(System.nanoTime() - start).toMillis();
            if (taken > slowest) slowestSeed = seed;
            slowest = Math.max(slowest, taken);
        }
    }

    private static Callable<Reading> reading(SourceFile file) {
        return () -> MinutesReader.standard().read(file);
    }

    private SourceFile file(long seed) {
        var random = new Random(seed * 31);
        var fuzz = new Fuzz(seed);
        if (random.nextInt(3) > 0) {
            var text = texts.get(random.nextInt(texts.size()));
            return new SourceFile("a.txt", fuzz.text(text, texts.get(random.nextInt(texts.size()))));
        }
        var original = files.get(random.nextInt(files.size()));
        boolean packed = original[0] == 'P' && random.nextBoolean();
        return new SourceFile("a.bin", packed ? fuzz.parts(original) : fuzz.bytes(original));
    }

    private void prepare() throws IOException, Refused {
        for (var document : Corpus.all()) {
            var file = new SourceFile("a.txt", Files.readAllBytes(document));
            texts.add(Corpus.text(document));
            var manuscript = Sources.open(file, Budget.of(Budget.USUAL));
            texts.add(MarkupOf.html(manuscript));
            files.add(file.bytes());
            files.add(DocxOf.of(manuscript));
            if (files.size() % 24 == 0) files.add(PdfOf.of(manuscript));
        }
        try (var others = Files.list(Corpus.NOT_MINUTES)) {
            for (var other : others.sorted().toList()) {
                if (Files.size(other) > 0) texts.add(Files.readString(other, StandardCharsets.UTF_8));
            }
        }
    }

    private static String kept(SourceFile file, long seed) throws IOException {
        Files.createDirectories(KEPT);
        return Files.write(KEPT.resolve("seed-" + seed), file.bytes()).toString();
    }

    private static String trace(Throwable error) {
        var frames = error.getStackTrace();
        var trace = new StringBuilder(error.toString());
        for (int i = 0; i < Math.min(6, frames.length); i++)
            trace.append("\n    ").append(frames[i]);
        return trace.toString();
    }

    private static Thread daemon(Runnable work) {
        var thread = new Thread(work, "fuzz");
        thread.setDaemon(true);
        return thread;
    }
}
