package bd.sabha.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The database's main process that a killed application left behind. */
record Postmaster(Path cluster, PostgresBinaries binaries) {

    private static final int PORT_LINE = 3;

    /** Call it only under the folder's lock: then no live application owns the process. */
    void stopOrphan() throws IOException {
        var file = cluster.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return;
        }
        var process = process(file);
        if (process.isPresent() && isOurs(process.get())) {
            binaries.tryToRun("pg_ctl", "stop", "-D", cluster.toString(), "-m", "fast", "-w", "-t", "60");
        } else if (process.isPresent()) {
            Files.delete(file); // the number belongs to some other program by now
        }
    }

    /** The port on which the cluster's live process listens. */
    static Optional<Integer> port(Path cluster) {
        var file = cluster.resolve("postmaster.pid");
        try {
            return Files.exists(file) && process(file).isPresent()
                    ? Optional.of(Integer.valueOf(
                            Files.readAllLines(file).get(PORT_LINE).trim()))
                    : Optional.empty();
        } catch (IOException | NumberFormatException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    private static Optional<ProcessHandle> process(Path file) throws IOException {
        var lines = Files.readAllLines(file);
        try {
            return ProcessHandle.of(Long.parseLong(lines.get(0).trim())).filter(ProcessHandle::isAlive);
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    private boolean isOurs(ProcessHandle process) {
        var line = process.info().commandLine();
        return line.map(words -> words.contains(cluster.toString()))
                .orElseGet(() -> process.info().command().orElse("").contains("postgres"));
    }
}
