package bd.sabha.reading.source.docx;

import bd.sabha.reading.Budget;
import bd.sabha.reading.Refused;
import bd.sabha.reading.Refused.Reason;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/**
 * The parts of a zip file, in memory. Their names are keys and nothing else; pictures and the like are counted, not kept. What
 * unpacks to more than a paper can hold is refused before it is unpacked.
 */
final class Unpacked {

    private static final int BYTES = 64 << 20;
    private static final int FREE = 8 << 20; // up to here nobody asks how well it was packed
    private static final int RATIO = 200;
    private static final int ENTRIES = 2_000;

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final Set<String> names = new TreeSet<>();
    private final Budget budget;
    private final long allowed;
    private long unpacked;

    private Unpacked(byte[] zip, Budget budget) {
        this.budget = budget;
        allowed = Math.min(BYTES, Math.max(FREE, (long) RATIO * zip.length));
    }

    static Unpacked of(byte[] zip, Budget budget) throws Refused {
        var parts = new Unpacked(zip, budget);
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.add(entry.getName().toLowerCase(Locale.ROOT), in);
            }
        } catch (ZipException locked) {
            boolean encrypted = String.valueOf(locked.getMessage()).contains("encrypted");
            throw new Refused(encrypted ? Reason.LOCKED : Reason.DAMAGED);
        } catch (IOException
                | IllegalArgumentException damaged) { // names that are no text are an argument to the library
            throw new Refused(Reason.DAMAGED);
        }
        return parts;
    }

    private void add(String name, ZipInputStream in) throws IOException, Refused {
        if (!names.add(name)) throw new Refused(Reason.DAMAGED); // programs would differ in which one they read
        if (names.size() > ENTRIES) throw new Refused(Reason.BOMB);
        boolean wanted = name.endsWith(".xml") || name.endsWith(".rels") || name.equals("mimetype");
        var bytes = new ByteArrayOutputStream();
        copy(in, wanted ? bytes : OutputStream.nullOutputStream());
        if (wanted) parts.put(name, bytes.toByteArray());
    }

    private void copy(ZipInputStream in, OutputStream out) throws IOException, Refused {
        var buffer = new byte[1 << 16];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            budget.check();
            unpacked += read;
            if (unpacked > allowed) throw new Refused(Reason.BOMB);
            out.write(buffer, 0, read);
        }
    }

    /** @param name without a stroke before it */
    Optional<byte[]> part(String name) {
        return Optional.ofNullable(parts.get(name.toLowerCase(Locale.ROOT)));
    }

    Set<String> names() {
        return names;
    }
}
