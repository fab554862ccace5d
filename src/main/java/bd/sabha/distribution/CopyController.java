package bd.sabha.distribution;

import bd.sabha.directory.Viewer;
import bd.sabha.registry.DocumentFiles;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** The copies that came to the posts of who looks. */
@Controller
@RequestMapping("/copies")
class CopyController {

    private static final int A_PAGE = 20;

    private final DispatchTable table;
    private final PaperSlips slips;
    private final DocumentFiles files;

    CopyController(DispatchTable table, PaperSlips slips, DocumentFiles files) {
        this.table = table;
        this.slips = slips;
        this.files = files;
    }

    /** A copy and the name of its paper. */
    record Received(Dispatches.Copy copy, PaperSlip slip) {}

    @GetMapping
    String list(@RequestParam(defaultValue = "1") int page, Viewer viewer, Model model) {
        int pages = Math.max(1, (table.count(viewer.postIds()) + A_PAGE - 1) / A_PAGE);
        int shown = Math.max(1, Math.min(page, pages));
        model.addAttribute("received", received(viewer, shown));
        model.addAttribute("page", shown);
        model.addAttribute("pages", pages);
        return "copies/list";
    }

    private List<Received> received(Viewer viewer, int page) {
        var copies = table.to(viewer.postIds(), (page - 1) * A_PAGE, A_PAGE);
        var slip = slips.of(copies);
        return copies.stream()
                .map(copy -> new Received(copy.copy(), Objects.requireNonNull(slip.get(copy.id()))))
                .toList();
    }

    @PostMapping("/{id}/acknowledgement")
    RedirectView acknowledge(
            @PathVariable long id,
            @RequestParam(defaultValue = "1") int page,
            Viewer viewer,
            RedirectAttributes flash) {
        table.acknowledged(mine(id, viewer).id());
        flash.addFlashAttribute("flash", "distribution.copies.flash.acknowledged");
        return seeOther("/copies?page=" + page);
    }

    @GetMapping("/{id}/document")
    ResponseEntity<byte[]> document(@PathVariable long id, Viewer viewer) {
        return files.page(documentOf(mine(id, viewer))).answer();
    }

    @GetMapping("/{id}/document.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable long id, Viewer viewer) {
        return files.pdf(documentOf(mine(id, viewer))).answer();
    }

    @GetMapping("/{id}/document.docx")
    ResponseEntity<byte[]> docx(@PathVariable long id, Viewer viewer) {
        return files.docx(documentOf(mine(id, viewer))).answer();
    }

    private static long documentOf(Dispatch copy) {
        return Optional.ofNullable(copy.documentId()).orElseThrow();
    }

    /** Whether there is such a copy is nobody else's business. */
    private Dispatch mine(long id, Viewer viewer) {
        return table.find(id)
                .filter(copy -> copy.startedAt() != null && isTo(viewer, copy.postId()))
                .orElseThrow(() -> new AccessDeniedException("/copies/" + id));
    }

    private static boolean isTo(Viewer viewer, @Nullable Long postId) {
        return postId != null && viewer.holds(postId);
    }

    private static RedirectView seeOther(String path) {
        var view = new RedirectView(path, true);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        return view;
    }
}
