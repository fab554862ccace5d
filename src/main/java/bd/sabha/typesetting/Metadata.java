package bd.sabha.typesetting;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/** What a file says about itself beside its text. */
final class Metadata {

    private static final long SEED = 1;

    private Metadata() {}

    /**
     * The time of printing is no part of a document: what was agreed and when is in its text. So the same page always
     * gives the same file.
     */
    static void leaveOutTheTime(PDDocument document) throws IOException {
        document.getDocumentInformation().getCOSObject().removeItem(COSName.CREATION_DATE);
        document.setDocumentId(SEED);
        var catalog = document.getDocumentCatalog();
        var about = new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8)
                .replaceAll("<xmp:CreateDate>[^<]*</xmp:CreateDate>", "");
        catalog.setMetadata(new PDMetadata(document, new ByteArrayInputStream(about.getBytes(StandardCharsets.UTF_8))));
    }
}
