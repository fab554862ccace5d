package bd.sabha.registry;

import bd.sabha.registry.Documents.Document;
import bd.sabha.registry.Rendition.Format;
import bd.sabha.registry.Renditions.File;
import bd.sabha.typesetting.Typesetter;
import bd.sabha.word.WordWriter;
import java.nio.charset.StandardCharsets;
import java.util.NoSuchElementException;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Documents as files: the page, the PDF, the DOCX, the scans. */
@Component
@Transactional
public class DocumentFiles {

    private final DocumentTable table;
    private final Renditions renditions;

    DocumentFiles(DocumentTable table, Renditions renditions) {
        this.table = table;
        this.renditions = renditions;
    }

    /** @throws NoSuchElementException when there is no such document */
    public DocumentFile page(long documentId) {
        var document = table.get(documentId);
        return new DocumentFile(
                FileNames.of(document.title(), "html"),
                "text/html;charset=UTF-8",
                document.html().getBytes(StandardCharsets.UTF_8));
    }

    /** With all its signatures; the PDF of a page kept before there were any is made now, and kept. */
    public DocumentFile pdf(long documentId) {
        return made(table.get(documentId), Format.PDF, html -> Typesetter.standard()
                .print(html)
                .pdf());
    }

    /** The DOCX of a page kept before there were any is made now, and kept. */
    public DocumentFile docx(long documentId) {
        return made(table.get(documentId), Format.DOCX, WordWriter::write);
    }

    /** @throws NoSuchElementException when it has none of that number */
    @Transactional(readOnly = true)
    public DocumentFile kept(long documentId, Format format, int number) {
        return renditions.file(documentId, format, number).orElseThrow();
    }

    private DocumentFile made(Document document, Format format, Function<String, byte[]> make) {
        return renditions.last(document.id(), format).orElseGet(() -> {
            var bytes = make.apply(OldPage.xhtml(document.html()));
            renditions.first(document.id(), File.of(format, document.title(), bytes));
            return renditions.last(document.id(), format).orElseThrow();
        });
    }
}
