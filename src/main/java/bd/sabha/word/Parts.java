package bd.sabha.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The parts of the document, packed; the same parts make the same bytes. */
final class Parts {

    private static final FileTime EPOCH = FileTime.from(Instant.parse("1980-01-01T12:00:00Z"));

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    void put(String name, byte[] bytes) {
        parts.put(name, bytes);
    }

    byte[] packed() {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                var entry = new ZipEntry(part.getKey());
                entry.setLastModifiedTime(EPOCH);
                zip.putNextEntry(entry);
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
