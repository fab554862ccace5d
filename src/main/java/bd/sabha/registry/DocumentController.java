package bd.sabha.registry;

import bd.sabha.directory.Viewer;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A kept document, byte for byte, to those who may see its subject. */
@Controller
class DocumentController {

    private final DocumentFiles files;
    private final Reading reading;

    DocumentController(DocumentFiles files, Reading reading) {
        this.files = files;
        this.reading = reading;
    }

    @GetMapping("/documents/{id:\\d+}")
    ResponseEntity<byte[]> page(@PathVariable long id, Viewer viewer) {
        return files.page(reading.of(id, viewer).id()).answer();
    }

    @GetMapping("/documents/{id:\\d+}.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable long id, Viewer viewer) {
        return files.pdf(reading.of(id, viewer).id()).answer();
    }

    @GetMapping("/documents/{id:\\d+}.docx")
    ResponseEntity<byte[]> docx(@PathVariable long id, Viewer viewer) {
        return files.docx(reading.of(id, viewer).id()).answer();
    }

    /** A PDF as it was before it was signed further. */
    @GetMapping("/documents/{id:\\d+}/revisions/{number:\\d+}.pdf")
    ResponseEntity<byte[]> revision(@PathVariable long id, @PathVariable int number, Viewer viewer) {
        return files.kept(reading.of(id, viewer).id(), Rendition.Format.PDF, number)
                .answer();
    }

    /** The paper as it was signed by hand. */
    @GetMapping("/documents/{id:\\d+}/scans/{number:\\d+}")
    ResponseEntity<byte[]> scan(@PathVariable long id, @PathVariable int number, Viewer viewer) {
        return files.kept(reading.of(id, viewer).id(), Rendition.Format.SCAN, number)
                .answer();
    }

    /** The file of which it was taken in. */
    @GetMapping("/documents/{id:\\d+}/original")
    ResponseEntity<byte[]> original(@PathVariable long id, Viewer viewer) {
        return files.kept(reading.of(id, viewer).id(), Rendition.Format.ORIGINAL, 1)
                .attachment();
    }
}
