package bd.sabha.demo;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.springframework.util.FileSystemUtils;

/** PostgreSQL's programs, unpacked once from the archive in the class path, and run. */
class PostgresBinaries {

    private static final int LONGEST_SECONDS = 120;

    private final Path home;
    private final Path log;

    private PostgresBinaries(Path home, Path log) {
        this.home = home;
        this.log = log;
    }

    /** @param version names the folder, so that another version is unpacked anew */
    static PostgresBinaries unpackedIn(Path data, String version, Path log) throws IOException {
        var home = data.resolve("postgresql-" + version);
        if (!Files.isDirectory(home)) {
            var half = Files.createTempDirectory(data, "postgresql-unpacking-");
            unpack(half);
            Files.move(half, home, StandardCopyOption.ATOMIC_MOVE);
        }
        return new PostgresBinaries(home, log);
    }

    private static void unpack(Path target) throws IOException {
        var name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        var system = name.startsWith("windows") ? "Windows" : name.startsWith("mac") ? "Darwin" : "Linux";
        var packed = DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system, System.getProperty("os.arch"));
        try (var tar = new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(packed)))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(tar, entry, target.resolve(entry.getName()));
            }
        }
    }

    private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path file) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(file.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, file);
        if ((entry.getMode() & 0100) != 0
                && file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    /** Runs one of the programs to its end; what it says goes to the log. */
    void run(String program, String... arguments) throws IOException {
        int code = tryToRun(program, arguments);
        if (code != 0) {
            throw new IOException(program + " ended with " + code + "; see " + log);
        }
    }

    /** @return its exit code */
    int tryToRun(String program, String... arguments) throws IOException {
        var command = new ArrayList<String>();
        if (LinuxUtils.isUnshareAvailable()) {
            command.addAll(List.of("unshare", "-U")); // PostgreSQL refuses to run as root
        }
        command.add(home.resolve("bin").resolve(program).toString());
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        var process = builder.start();
        try {
            if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IOException(program + " did not end within " + LONGEST_SECONDS + " s; see " + log);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(program + " was interrupted", e);
        }
        return process.exitValue();
    }

    /** Removes what an interrupted first start left. */
    static void removeLeftovers(Path data, String prefix) throws IOException {
        try (var folders = Files.newDirectoryStream(data, prefix + "*")) {
            for (var folder : folders) {
                FileSystemUtils.deleteRecursively(folder);
            }
        }
    }
}
