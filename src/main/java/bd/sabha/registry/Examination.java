package bd.sabha.registry;

import bd.sabha.pdf.PackedSize;
import bd.sabha.registry.Documents.Document;
import bd.sabha.registry.Finding.Kind;
import bd.sabha.registry.Rendition.Format;
import bd.sabha.signing.SealChecks;
import bd.sabha.signing.SealVerdict;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Finds out what a file is: a document as it is kept, a changed one, or none of ours. */
@Component
class Examination {

    private static final Pattern ENCRYPTED = Pattern.compile("/Encrypt\\s*(<<|\\d+\\s+\\d+\\s+R)");
    private static final int HEAD = 1024;
    private static final int MOST_CODES = 50;

    /** Below it a text only quotes; what is changed has most of the original's words. */
    private static final double ALIKE = 0.5;

    private final DocumentTable documents;
    private final Renditions renditions;
    private final DocumentAccounts accounts;
    private final SealChecks seals;

    Examination(DocumentTable documents, Renditions renditions, DocumentAccounts accounts, SealChecks seals) {
        this.documents = documents;
        this.renditions = renditions;
        this.accounts = accounts;
        this.seals = seals;
    }

    Finding of(byte[] file) {
        return withSha256(Signatures.sha256(file)).orElseGet(() -> foreign(file));
    }

    /** The very bytes are kept here. */
    Optional<Finding> withSha256(String sha256) {
        return renditions.withSha256(List.of(sha256)).map(rendition -> {
            var account = accounts.of(documents.get(rendition.documentId()));
            return new Finding(kind(rendition, account), account, seals(rendition));
        });
    }

    /** As they stood when it was kept: a certificate that ended since was good then. */
    private List<SealVerdict> seals(Rendition kept) {
        if (kept.format() != Format.PDF) return List.of();
        var pdf = renditions
                .file(kept.documentId(), kept.format(), kept.revision())
                .orElseThrow();
        return seals.check(pdf.bytes(), kept.createdAt()).seals();
    }

    private static Kind kind(Rendition rendition, Account account) {
        if (rendition.format() == Format.SCAN) return Kind.SCAN;
        return rendition.format() == Format.PDF
                        && rendition.revision() < account.pdfs().size()
                ? Kind.EARLIER
                : Kind.ORIGINAL;
    }

    private Finding foreign(byte[] file) {
        var text = new String(file, StandardCharsets.ISO_8859_1);
        if (!text.substring(0, Math.min(HEAD, text.length())).contains("%PDF-")) return Finding.of(Kind.NO_PDF);
        if (ENCRYPTED.matcher(text).find()) return Finding.of(Kind.ENCRYPTED);
        if (!PackedSize.isModest(file)) return Finding.of(Kind.EXCESSIVE);
        return extended(file).orElseGet(() -> examined(file));
    }

    /** It begins with a PDF that is kept here. */
    private Optional<Finding> extended(byte[] file) {
        return renditions
                .withSha256(Beginnings.of(file))
                .map(rendition -> finding(Kind.EXTENDED, documents.get(rendition.documentId()), file));
    }

    private Finding examined(byte[] file) {
        try {
            return examined(file, PdfContents.of(file)).orElseGet(() -> new Finding(Kind.UNKNOWN, null, seals(file)));
        } catch (IOException damaged) {
            return examined(file, PdfContents.raw(file)).orElseGet(() -> Finding.of(Kind.DAMAGED));
        }
    }

    private Optional<Finding> examined(byte[] file, PdfContents contents) {
        return documents.withCodes(contents.all().stream().limit(MOST_CODES).toList()).stream()
                .map(document -> new Candidate(document, contents))
                .max(Comparator.comparing(Candidate::likeness))
                .map(candidate -> finding(candidate.kind(), candidate.document(), file));
    }

    private Finding finding(Kind kind, Document document, byte[] file) {
        return new Finding(kind, accounts.of(document), seals(file));
    }

    private List<SealVerdict> seals(byte[] file) {
        return seals.check(file).seals();
    }

    /** A document whose code the file bears. */
    private record Candidate(Document document, double likeness) {

        Candidate(Document document, PdfContents contents) {
            this(
                    document,
                    Likeness.of(contents.text(), DocumentWords.text(document.html()))
                            + (contents.own().contains(document.code()) ? 1 : 0));
        }

        Kind kind() {
            return likeness >= ALIKE ? Kind.ALTERED : Kind.QUOTING;
        }
    }
}
