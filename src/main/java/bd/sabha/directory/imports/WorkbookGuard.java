package bd.sabha.directory.imports;

import bd.sabha.directory.imports.Finding.Reason;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Unpacks a workbook once without keeping it: one that would grow too big, or is none, is not opened. */
final class WorkbookGuard {

    private static final long MOST_BYTES = 300L << 20;
    private static final long MOST_WORDS = 60L << 20;
    private static final int MOST_PARTS = 1000;
    private static final int HEAD = 4096;

    private long unpacked;

    static void check(ZipFile zip) throws IOException, Unreadable {
        if (zip.getEntry("xl/workbook.xml") == null) {
            throw new Unreadable(zip.getEntry("word/document.xml") == null ? Reason.NOT_A_TABLE : Reason.WORD, 0);
        }
        var entries = Collections.list(zip.getEntries());
        if (entries.size() > MOST_PARTS) {
            throw new Unreadable(Reason.UNPACKS_TOO_BIG, 0);
        }
        var guard = new WorkbookGuard();
        for (var entry : entries) {
            guard.unpack(zip, entry);
        }
    }

    private void unpack(ZipFile zip, ZipArchiveEntry entry) throws IOException, Unreadable {
        var most = entry.getName().endsWith("sharedStrings.xml") ? MOST_WORDS : MOST_BYTES;
        var size = 0L;
        try (var in = zip.getInputStream(entry)) {
            var head = in.readNBytes(HEAD);
            if (new String(head, StandardCharsets.ISO_8859_1).contains("<!DOCTYPE")) {
                throw new Unreadable(Reason.DEFINITIONS, 0);
            }
            size += head.length;
            unpacked += head.length;
            var buffer = new byte[1 << 16];
            for (int n; (n = in.read(buffer)) > 0; ) {
                size += n;
                unpacked += n;
                if (size > most || unpacked > MOST_BYTES) {
                    throw new Unreadable(Reason.UNPACKS_TOO_BIG, 0);
                }
            }
        }
    }
}
