package bd.sabha.registry;

import bd.sabha.directory.Viewer;
import bd.sabha.registry.Shelves.Shelf;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The documents of the committees that the viewer may read, and a search among them. */
@Controller
class ArchiveController {

    private final Archive archive;
    private final Shelves shelves;

    ArchiveController(Archive archive, Shelves shelves) {
        this.archive = archive;
        this.shelves = shelves;
    }

    @GetMapping("/archive")
    @Transactional(readOnly = true)
    public String show(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String memo,
            @RequestParam(required = false) @Nullable Long committee,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "1") int page,
            Viewer viewer,
            Model model,
            HttpServletResponse response) {
        var sought = Sought.of(q, memo, committee, kind, from, to);
        var readable = shelves.of(viewer);
        if (!sought.isUnderstood()) response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        model.addAttribute("sought", sought)
                .addAttribute("shelves", readable)
                .addAttribute("kinds", archive.kinds(ids(readable)))
                .addAttribute("owners", readable.stream().collect(Collectors.toMap(Shelf::committeeId, Shelf::name)))
                .addAttribute("found", PageOf.of(found(readable, sought, page), page));
        return "archive/list";
    }

    private List<Archive.Entry> found(List<Shelf> readable, Sought sought, int page) {
        if (!sought.isUnderstood()) return List.of();
        var committees = ids(readable).stream()
                .filter(id -> sought.committee() == null || sought.committee().equals(id))
                .toList();
        return archive.find(committees, sought, PageOf.offset(page), PageOf.SIZE + 1);
    }

    private static List<Long> ids(List<Shelf> shelves) {
        return shelves.stream().map(Shelf::committeeId).toList();
    }
}
