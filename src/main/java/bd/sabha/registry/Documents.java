package bd.sabha.registry;

import bd.sabha.registry.Rendition.Format;
import bd.sabha.registry.Renditions.File;
import bd.sabha.typesetting.Typesetter;
import bd.sabha.word.WordWriter;
import bd.sabha.workflow.Subject;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What left the office, as it left: page, PDF and DOCX, each kept with its SHA-256, never changed. */
@Component
public class Documents {

    private static final String SELECT =
            """
            select id, subject, kind, title, html, sha256, created_at, code, language, committee_id, memo_id, dated_on
            from document
            """;

    private final JdbcClient jdbc;
    private final Renditions renditions;
    private final DocumentWords words;
    private final Clock clock;

    Documents(JdbcClient jdbc, Renditions renditions, DocumentWords words, Clock clock) {
        this.jdbc = jdbc;
        this.renditions = renditions;
        this.words = words;
        this.clock = clock;
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
        if (insert(subject, kind, committeeId, memoId, datedOn, printed)) {
            var kept = of(subject, kind).orElseThrow();
            renditions.first(
                    kept.id(), File.of(Format.PDF, kept.title(), printed.print().pdf()));
            renditions.first(kept.id(), File.of(Format.DOCX, kept.title(), printed.docx()));
            words.index(kept.id(), kept.title(), kept.html());
        }
        return of(subject, kind).orElseThrow();
    }

    private boolean insert(
            Subject subject, String kind, long committee, @Nullable Long memo, LocalDate datedOn, Printed printed) {
        return jdbc.sql(
                                """
                                insert into document (subject, kind, title, html, sha256, created_at, code, language,
                                                      committee_id, memo_id, dated_on)
                                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                                on conflict (subject, kind) do nothing
                                """)
                        .params(Arrays.asList(
                                subject.path(),
                                kind,
                                printed.title(),
                                printed.html(),
                                Signatures.sha256(printed.html()),
                                Timestamp.from(clock.instant()),
                                printed.code(),
                                printed.language().getLanguage(),
                                committee,
                                memo,
                                datedOn))
                        .update()
                == 1;
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

    public Optional<Document> of(Subject subject, String kind) {
        return jdbc.sql(SELECT + "where subject = ? and kind = ?")
                .params(subject.path(), kind)
                .query(Document.class)
                .optional();
    }

    /** Everything kept of a subject, in the order in which it was kept. */
    public List<Document> of(Subject subject) {
        return jdbc.sql(SELECT + "where subject = ? order by id")
                .param(subject.path())
                .query(Document.class)
                .list();
    }

    Optional<Document> withCode(String code) {
        return jdbc.sql(SELECT + "where code = ?")
                .param(code)
                .query(Document.class)
                .optional();
    }

    /** @throws NoSuchElementException when there is no such document */
    public Document get(long id) {
        return jdbc.sql(SELECT + "where id = ?")
                .param(id)
                .query(Document.class)
                .optional()
                .orElseThrow(() -> new NoSuchElementException("no document " + id));
    }

    /** Its files, without their bytes. */
    public List<Rendition> renditions(long documentId) {
        return renditions.of(documentId);
    }

    /** The PDF with all its signatures; that of a page kept before there were any is made now, and kept. */
    @Transactional
    public byte[] pdf(long documentId) {
        return file(documentId, Format.PDF, html -> Typesetter.standard()
                .print(html)
                .pdf());
    }

    /** The DOCX; that of a page kept before there were any is made now, and kept. */
    @Transactional
    public byte[] docx(long documentId) {
        return file(documentId, Format.DOCX, WordWriter::write);
    }

    /** @throws NoSuchElementException when it has no scan of that number */
    public byte[] scan(long documentId, int number) {
        return renditions.bytes(documentId, Format.SCAN, number);
    }

    private byte[] file(long documentId, Format format, Function<String, byte[]> make) {
        return renditions.last(documentId, format).orElseGet(() -> {
            var document = get(documentId);
            renditions.first(documentId, File.of(format, document.title(), make.apply(OldPage.xhtml(document.html()))));
            return renditions.last(documentId, format).orElseThrow();
        });
    }
}
