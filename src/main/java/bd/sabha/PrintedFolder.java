package bd.sabha;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.util.FileSystemUtils;

/** Files that appear in a folder all at once, or not at all: until then they are beside it, hidden. */
final class PrintedFolder implements AutoCloseable {

    private final Path hidden;
    private final Path files;
    private final List<String> names = new ArrayList<>();

    private PrintedFolder(Path hidden) throws IOException {
        this.hidden = hidden;
        this.files = Files.createDirectory(hidden.resolve("files"));
        Runtime.getRuntime().addShutdownHook(new Thread(this::close));
    }

    /** @throws IOException when nothing can be written there, which its message says */
    static PrintedFolder beside(Path folder) throws IOException {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new IOException("it is a file, not a folder.");
        }
        var place = folder;
        while (!Files.exists(place)) {
            place = Objects.requireNonNull(place.getParent(), "no such root");
        }
        if (!Files.isDirectory(place)) {
            throw new IOException(place + " is a file, not a folder.");
        }
        if (!Files.isWritable(place)) {
            throw new IOException(place + " does not let itself be written to.");
        }
        return new PrintedFolder(Files.createTempDirectory(place, ".sabha-print-"));
    }

    void write(String name, byte[] bytes) {
        try {
            Files.write(files.resolve(name), bytes);
            names.add(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What else the folder has stays; files of the same names are replaced. */
    void moveTo(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            Files.createDirectories(Objects.requireNonNull(folder.getParent()));
            Files.move(files, folder, StandardCopyOption.ATOMIC_MOVE);
            return;
        }
        for (var name : names) {
            if (Files.isDirectory(folder.resolve(name))) {
                throw new IOException(name + " is a folder there.");
            }
        }
        for (var name : names) {
            Files.move(files.resolve(name), folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Override
    public void close() {
        try {
            FileSystemUtils.deleteRecursively(hidden);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
