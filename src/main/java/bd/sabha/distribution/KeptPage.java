package bd.sabha.distribution;

import bd.sabha.registry.Documents;
import java.nio.charset.StandardCharsets;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A kept document as an answer of its own: it may bring its own style, it can neither run nor call out. */
final class KeptPage {

    private static final String CONTENT_POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; font-src 'self' data:; "
                    + "img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; sandbox allow-modals";

    private KeptPage() {}

    /** @throws NoSuchElementException when the copy came without a document */
    static ResponseEntity<byte[]> of(Documents documents, @Nullable Long documentId) {
        if (documentId == null) throw new NoSuchElementException("no document");
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .header("Content-Security-Policy", CONTENT_POLICY)
                .cacheControl(CacheControl.noStore())
                .body(documents.get(documentId).html().getBytes(StandardCharsets.UTF_8));
    }
}
