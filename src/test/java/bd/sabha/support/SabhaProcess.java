package bd.sabha.support;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Sabha as its users start it: a JVM of its own, the sample office, real servers. It can be killed and started again. */
public final class SabhaProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final Path data;
    private final Path log;
    private final int port;
    private Process process;

    private SabhaProcess(Path data, int port) throws IOException {
        this.data = data;
        this.port = port;
        this.log = data.resolveSibling(data.getFileName() + ".log");
        this.process = launch();
    }

    /** Starts the sample office in a new data folder below target and waits for its first page. */
    public static SabhaProcess start() {
        var sabha = begin();
        sabha.awaitFirstPage();
        return sabha;
    }

    /** Starts it without waiting for anything. */
    public static SabhaProcess begin() {
        try {
            Files.createDirectories(Path.of("target"));
            var data = Files.createTempDirectory(Path.of("target"), "sabha-data-");
            return new SabhaProcess(data.toAbsolutePath(), freePort());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    public String url() {
        return "http://localhost:" + port;
    }

    /** Its database, from outside; it listens elsewhere after each start. */
    public JdbcClient database() {
        try {
            var port =
                    Files.readAllLines(data.resolve("postgres/postmaster.pid")).get(3);
            return JdbcClient.create(
                    new DriverManagerDataSource("jdbc:postgresql://localhost:" + port + "/postgres", "postgres", ""));
        } catch (IOException | IndexOutOfBoundsException e) {
            throw new IllegalStateException("no database yet", e);
        }
    }

    /** kill -9: no shutdown hook runs. */
    public void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** Starts it again on the same data. */
    public void startAgain() {
        try {
            process = launch();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        awaitFirstPage();
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }

    private Process launch() throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classpathWithoutTests(),
                "bd.sabha.SabhaApplication",
                "--server.port=" + port,
                "--sabha.base-url=" + url(),
                "--sabha.data=" + data));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
    }

    private static String classpathWithoutTests() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private void awaitFirstPage() {
        var patience = Instant.now().plus(PATIENCE);
        while (!answers()) {
            if (!process.isAlive() || Instant.now().isAfter(patience))
                throw new IllegalStateException("Sabha does not start, see " + log);
            pause();
        }
    }

    private boolean answers() {
        try {
            var request = HttpRequest.newBuilder(URI.create(url() + "/login")).build();
            return HttpClient.newHttpClient()
                            .send(request, BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(250);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
