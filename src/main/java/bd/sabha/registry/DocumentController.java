package bd.sabha.registry;

import bd.sabha.directory.Viewer;
import bd.sabha.workflow.Subject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A kept document, byte for byte, to those who may see its subject. */
@Controller
class DocumentController {

    /** The document brings its own style and nothing else; whatever it quotes can neither run nor call out. */
    private static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; font-src 'self'; img-src data:; base-uri 'none';"
                    + " form-action 'none'; frame-ancestors 'self'";

    private final Documents documents;
    private final List<DocumentAccess> access;

    DocumentController(Documents documents, List<DocumentAccess> access) {
        this.documents = documents;
        this.access = access;
    }

    @GetMapping("/documents/{id}")
    ResponseEntity<byte[]> show(@PathVariable long id, Viewer viewer) {
        var document = documents.get(id);
        var subject = Subject.parse(document.subject());
        if (!viewer.administrator() && access.stream().noneMatch(it -> it.allows(viewer, subject))) {
            throw new AccessDeniedException(subject.path());
        }
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .header("Content-Security-Policy", POLICY)
                .cacheControl(CacheControl.noCache().cachePrivate())
                .eTag(document.sha256())
                .body(document.html().getBytes(StandardCharsets.UTF_8));
    }
}
