package bd.sabha.demo;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A real PostgreSQL that runs beside the application, on a port of its own, with its data in a folder. Whoever opens the
 * same folder within this JVM shares it; the last one to close it stops it.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    private static final String VERSION = "17";
    private static final Map<Path, EmbeddedDatabase> OPEN = new HashMap<>();

    private final Path data;
    private final Path cluster;
    private final FileChannel lockFile;
    private final PostgresBinaries binaries;
    private final int port;
    private int users;

    private EmbeddedDatabase(Path data) throws IOException {
        this.data = data;
        this.cluster = data.resolve("postgres");
        this.lockFile = lock(data);
        try {
            this.binaries = PostgresBinaries.unpackedIn(data, VERSION, data.resolve("postgres.log"));
            create();
            new Postmaster(cluster, binaries).stopOrphan();
            this.port = freePort();
            start();
        } catch (IOException | RuntimeException e) {
            lockFile.close();
            throw e;
        }
    }

    /** Starts the database in the folder, or joins it when this JVM runs it already. */
    public static EmbeddedDatabase open(Path folder) {
        var data = folder.toAbsolutePath().normalize();
        synchronized (OPEN) {
            var database = OPEN.get(data);
            if (database == null) {
                database = started(data);
                OPEN.put(data, database);
            }
            database.users++;
            return database;
        }
    }

    private static EmbeddedDatabase started(Path data) {
        try {
            return new EmbeddedDatabase(data);
        } catch (IOException e) {
            throw new Unavailable("The database in " + data + " does not start: " + e.getMessage() + ".", e);
        }
    }

    /** The address of the database that another process runs in the folder; empty: none runs. */
    public static Optional<String> runningIn(Path folder) {
        return Postmaster.port(folder.toAbsolutePath().normalize().resolve("postgres"))
                .map(EmbeddedDatabase::url);
    }

    /** The database's address for JDBC. */
    public String url() {
        return url(port);
    }

    private static String url(int port) {
        return "jdbc:postgresql://localhost:" + port + "/postgres";
    }

    @Override
    public void close() {
        synchronized (OPEN) {
            if (--users > 0) {
                return;
            }
            OPEN.remove(data);
        }
        try (lockFile) {
            binaries.run("pg_ctl", "stop", "-D", cluster.toString(), "-m", "fast", "-w");
        } catch (IOException e) {
            throw new IllegalStateException("The database in " + data + " does not stop", e);
        }
    }

    /** The operating system drops this lock with the process, however it ends: a live instance is told from a dead one's. */
    private static FileChannel lock(Path data) throws IOException {
        FileChannel file;
        try {
            Files.createDirectories(data);
            file = FileChannel.open(data.resolve("sabha.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new Unavailable("The data folder " + data + " cannot be written to.", e);
        }
        if (locked(file) == null) {
            file.close();
            throw new Unavailable("The data folder " + data + " is in use by another running Sabha.", null);
        }
        return file;
    }

    private static @Nullable FileLock locked(FileChannel file) throws IOException {
        try {
            return file.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    /** A new cluster gets its name only when it is whole: a start that was killed leaves none by half. */
    private void create() throws IOException {
        if (Files.isDirectory(cluster)) {
            return;
        }
        PostgresBinaries.removeLeftovers(data, "postgres-new-");
        var half = Files.createTempDirectory(data, "postgres-new-");
        binaries.run(
                "initdb",
                "-D",
                half.toString(),
                "-U",
                "postgres",
                "-A",
                "trust",
                "-E",
                "UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "-c",
                "fsync=on",
                "-c",
                "synchronous_commit=on",
                "-c",
                "listen_addresses=localhost",
                "-c",
                "unix_socket_directories=",
                "-c",
                "timezone=Asia/Dhaka");
        Files.move(half, cluster, StandardCopyOption.ATOMIC_MOVE);
    }

    private void start() throws IOException {
        binaries.run(
                "pg_ctl",
                "start",
                "-D",
                cluster.toString(),
                "-w",
                "-t",
                "60",
                "-l",
                data.resolve("postgres.log").toString(),
                "-o",
                "-p " + port);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** The database cannot be had; the message says why in a sentence. */
    public static class Unavailable extends RuntimeException {
        Unavailable(String sentence, @Nullable Throwable cause) {
            super(sentence, cause);
        }
    }
}
