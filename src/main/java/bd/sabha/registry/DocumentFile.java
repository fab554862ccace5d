package bd.sabha.registry;

import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A kept file as an answer of its own: whatever it quotes can neither run nor call out. */
public record DocumentFile(String name, String mediaType, byte[] bytes) {

    private static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; font-src 'self' data:; img-src data:; base-uri 'none';"
                    + " form-action 'none'; frame-ancestors 'self'; sandbox allow-modals";

    /** In a sandbox browsers show no PDF. */
    private static final String OF_PDF =
            "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'self'";

    /** To be looked at where the browser can, and saved under its name. */
    public ResponseEntity<byte[]> answer() {
        var pdf = MediaType.APPLICATION_PDF_VALUE.equals(mediaType);
        var shown = pdf || mediaType.startsWith("text/") || mediaType.startsWith("image/");
        var answer = ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(mediaType))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(shown))
                .header("X-Content-Type-Options", "nosniff")
                .cacheControl(CacheControl.noCache().cachePrivate())
                .eTag(Signatures.sha256(bytes));
        return answer.header("Content-Security-Policy", pdf ? OF_PDF : POLICY).body(bytes);
    }

    /** To be saved only, whatever it is: somebody else made it. */
    public ResponseEntity<byte[]> attachment() {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(mediaType))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(false))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", POLICY)
                .cacheControl(CacheControl.noCache().cachePrivate())
                .eTag(Signatures.sha256(bytes))
                .body(bytes);
    }

    private String disposition(boolean shown) {
        var disposition = shown ? ContentDisposition.inline() : ContentDisposition.attachment();
        return disposition.filename(name, StandardCharsets.UTF_8).build().toString();
    }
}
