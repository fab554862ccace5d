package bd.sabha;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Files that appear where they are to be when all of them are written, each whole. */
final class PrintedFiles implements AutoCloseable {

    private final Map<Path, Path> hidden = new LinkedHashMap<>();

    /** @throws IOException when nothing can be written there, which its message says */
    void add(Path file, byte[] bytes) throws IOException {
        if (Files.isDirectory(file)) throw new IOException(file + " is a folder.");
        var folder = Files.createDirectories(Objects.requireNonNull(file.getParent(), "no such root"));
        var beside = folder.resolve(".sabha-print-" + UUID.randomUUID());
        hidden.put(beside, file);
        Files.write(beside, bytes, StandardOpenOption.CREATE_NEW);
    }

    void move() throws IOException {
        for (var file : hidden.entrySet()) {
            Files.move(file.getKey(), file.getValue(), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Override
    public void close() throws IOException {
        for (var file : hidden.keySet()) Files.deleteIfExists(file);
    }
}
