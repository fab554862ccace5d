package bd.sabha.registry;

import java.time.Instant;

/**
 * One file of a document, without its bytes.
 *
 * @param revision of a PDF that was signed further the next one; of scans each has its own; the first is 1
 * @param sha256 of the bytes, hexadecimal
 */
public record Rendition(
        long id,
        long documentId,
        Format format,
        int revision,
        String mediaType,
        String fileName,
        long size,
        String sha256,
        Instant createdAt) {

    /** What a document is kept as besides its page. */
    public enum Format {
        PDF("application/pdf"),
        DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
        /** The paper as it was signed by hand. */
        SCAN("application/octet-stream"),
        /** The file of which the document was taken in, as it was given. */
        ORIGINAL("application/octet-stream");

        private final String mediaType;

        Format(String mediaType) {
            this.mediaType = mediaType;
        }

        String mediaType() {
            return mediaType;
        }
    }
}
