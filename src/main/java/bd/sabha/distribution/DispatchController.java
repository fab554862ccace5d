package bd.sabha.distribution;

import bd.sabha.committee.CommitteeAccess;
import bd.sabha.directory.Viewer;
import bd.sabha.registry.DocumentFiles;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** A copy as its office prints it: for the committee's chair and member-secretary, and administrators. */
@Controller
@RequestMapping("/dispatches/{id}")
class DispatchController {

    private final DispatchTable table;
    private final PrintedCopies printed;
    private final CommitteeAccess access;
    private final DocumentFiles files;

    DispatchController(DispatchTable table, PrintedCopies printed, CommitteeAccess access, DocumentFiles files) {
        this.table = table;
        this.printed = printed;
        this.access = access;
        this.files = files;
    }

    @GetMapping
    String show(@PathVariable long id, Viewer viewer, Model model) {
        model.addAttribute("printed", printed.of(ours(id, viewer)));
        return "copies/dispatch";
    }

    @GetMapping("/document")
    ResponseEntity<byte[]> document(@PathVariable long id, Viewer viewer) {
        return files.page(documentOf(ours(id, viewer))).answer();
    }

    @GetMapping("/document.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable long id, Viewer viewer) {
        return files.pdf(documentOf(ours(id, viewer))).answer();
    }

    @GetMapping("/document.docx")
    ResponseEntity<byte[]> docx(@PathVariable long id, Viewer viewer) {
        return files.docx(documentOf(ours(id, viewer))).answer();
    }

    private static long documentOf(Dispatch copy) {
        return Optional.ofNullable(copy.documentId()).orElseThrow();
    }

    private Dispatch ours(long id, Viewer viewer) {
        return table.find(id)
                .filter(copy -> viewer.administrator() || access.runs(copy.committeeId(), viewer))
                .orElseThrow(() -> new AccessDeniedException("/dispatches/" + id));
    }
}
