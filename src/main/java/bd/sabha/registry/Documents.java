package bd.sabha.registry;

import bd.sabha.registry.Rendition.Format;
import bd.sabha.registry.Renditions.File;
import bd.sabha.workflow.Subject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What left the office, as it left: page, PDF and DOCX, each kept with its SHA-256, never changed. */
@Component
public class Documents {

    private final DocumentTable table;
    private final Renditions renditions;
    private final DocumentFiles files;
    private final DocumentWords words;

    Documents(DocumentTable table, Renditions renditions, DocumentFiles files, DocumentWords words) {
        this.table = table;
        this.renditions = renditions;
        this.files = files;
        this.words = words;
    }

    /**
     * @param sha256 of the HTML in UTF-8, hexadecimal
     * @param code that leads from its pages to its verification
     * @param language bn or en
     * @param committeeId whose archive it belongs to
     * @param memoId of its number in the register of memos; null: it has none
     * @param datedOn the date that it bears
     */
    public record Document(
            long id,
            String subject,
            String kind,
            String title,
            String html,
            String sha256,
            Instant createdAt,
            String code,
            String language,
            @Nullable Long committeeId,
            @Nullable Long memoId,
            LocalDate datedOn) {}

    /** Keeps a printed document; keeping the same kind for the same subject again returns the first one. */
    @Transactional
    public Document keep(
            Subject subject, String kind, long committeeId, @Nullable Long memoId, LocalDate datedOn, Printed printed) {
        if (table.insert(subject, kind, committeeId, memoId, datedOn, printed)) {
            var kept = table.of(subject, kind).orElseThrow();
            renditions.first(
                    kept.id(), File.of(Format.PDF, kept.title(), printed.print().pdf()));
            renditions.first(kept.id(), File.of(Format.DOCX, kept.title(), printed.docx()));
            words.index(kept.id(), kept.title(), kept.html());
        }
        return of(subject, kind).orElseThrow();
    }

    /** Adds the PDF with a further signature; the earlier one stays. */
    @Transactional
    public void addRevision(long documentId, byte[] pdf) {
        renditions.next(documentId, File.of(Format.PDF, get(documentId).title(), pdf));
    }

    /** Adds a scan of the paper as it was signed by hand. */
    @Transactional
    public void addScan(long documentId, byte[] bytes, String mediaType, String fileName) {
        renditions.next(documentId, new File(Format.SCAN, mediaType, fileName, bytes));
    }

    /** Adds the file of which it was taken in; it is given out as it came, never shown in place. */
    @Transactional
    public void addOriginal(long documentId, byte[] bytes, String mediaType, String fileName) {
        renditions.first(documentId, new File(Format.ORIGINAL, mediaType, FileNames.safe(fileName), bytes));
    }

    public Optional<Document> of(Subject subject, String kind) {
        return table.of(subject, kind);
    }

    /** Everything kept of a subject, in the order in which it was kept. */
    public List<Document> of(Subject subject) {
        return table.of(subject);
    }

    /** @throws NoSuchElementException when there is no such document */
    public Document get(long id) {
        return table.get(id);
    }

    /** Its files, without their bytes. */
    public List<Rendition> renditions(long documentId) {
        return renditions.of(documentId);
    }

    /** The PDF with all its signatures. */
    public byte[] pdf(long documentId) {
        return files.pdf(documentId).bytes();
    }

    public byte[] docx(long documentId) {
        return files.docx(documentId).bytes();
    }
}
