package bd.sabha.registry;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/**
 * What a PDF says that anybody may have made.
 *
 * @param own codes that it bears where documents printed here do: in its metadata
 * @param all codes in its metadata, links and words
 */
record PdfContents(Set<String> own, Set<String> all, String text) {

    private static final Pattern LINK = Pattern.compile("/verify/([0-9A-Za-z-]{12,14})");
    private static final Pattern GROUPS = Pattern.compile("\\b[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}\\b");
    static final int PAGES = 500;
    private static final int METADATA = 200_000;

    /** @throws IOException when it cannot be read, or is more than can be read */
    static PdfContents of(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(
                new RandomAccessReadBuffer(pdf), "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
            var text = PdfWords.of(document);
            var own = codes(metadata(document));
            var all = codes(text + "\n" + links(document));
            all.addAll(own);
            return new PdfContents(own, all, text);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError damaged) {
            throw new IOException(damaged);
        }
    }

    /** Of a PDF that cannot be read: what stands in it unpacked, as its metadata does. */
    static PdfContents raw(byte[] pdf) {
        var codes = codes(new String(pdf, StandardCharsets.ISO_8859_1));
        return new PdfContents(codes, codes, "");
    }

    static Set<String> codes(String text) {
        var codes = new TreeSet<String>();
        LINK.matcher(text).results().forEach(match -> VerificationCode.read(match.group(1))
                .ifPresent(codes::add));
        GROUPS.matcher(text).results().forEach(match -> VerificationCode.read(match.group())
                .ifPresent(codes::add));
        return codes;
    }

    private static String metadata(PDDocument document) throws IOException {
        var information = document.getDocumentInformation();
        var words = new StringBuilder();
        for (var key : information.getMetadataKeys()) {
            words.append(information.getCustomMetadataValue(key)).append('\n');
        }
        var xmp = document.getDocumentCatalog().getMetadata();
        if (xmp != null) {
            try (var in = xmp.exportXMPMetadata()) {
                words.append(new String(in.readNBytes(METADATA), StandardCharsets.UTF_8));
            }
        }
        return words.toString();
    }

    private static String links(PDDocument document) throws IOException {
        var words = new StringBuilder();
        int pages = Math.min(PAGES, document.getNumberOfPages());
        for (int i = 0; i < pages; i++) {
            for (var annotation : document.getPage(i).getAnnotations()) {
                if (annotation instanceof PDAnnotationLink link && link.getAction() instanceof PDActionURI action) {
                    words.append(action.getURI()).append('\n');
                }
            }
        }
        return words.toString();
    }
}
