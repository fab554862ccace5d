package bd.sabha.minutes;

import bd.sabha.directory.Viewer;
import bd.sabha.registry.Documents;
import bd.sabha.workflow.Subject;
import bd.sabha.workflow.TaskInbox.OpenTask;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The scan of a paper that was signed by hand: uploaded, looked at and replaced while its task is open. */
@Controller
@RequestMapping("/{papers:minutes|corrigenda}/{id}/scan")
class ScanController {

    private final Scans scans;
    private final SigningTasks tasks;
    private final Documents documents;

    ScanController(Scans scans, SigningTasks tasks, Documents documents) {
        this.scans = scans;
        this.tasks = tasks;
        this.documents = documents;
    }

    @GetMapping
    ModelAndView show(@PathVariable String papers, @PathVariable long id, Viewer viewer) {
        var paper = paper(papers, id);
        return page(paper, task(paper, viewer), null, HttpStatus.OK);
    }

    @PostMapping
    ModelAndView upload(
            @PathVariable String papers,
            @PathVariable long id,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Viewer viewer,
            RedirectAttributes flash)
            throws IOException {
        var paper = paper(papers, id);
        var task = task(paper, viewer);
        var scan = scan(file);
        var problem = scan.problem();
        if (problem.isPresent()) {
            return page(paper, task, problem.get(), HttpStatus.UNPROCESSABLE_ENTITY);
        }
        scans.put(paper, scan, viewer.holding(task.postId()).orElseThrow().incumbencyId());
        flash.addFlashAttribute("flash", "minutes.scan.uploaded");
        return new ModelAndView("redirect:/tasks/" + task.id(), HttpStatus.SEE_OTHER);
    }

    /** As it was uploaded. */
    @GetMapping("/file")
    ResponseEntity<byte[]> file(@PathVariable String papers, @PathVariable long id, Viewer viewer) {
        var paper = paper(papers, id);
        task(paper, viewer);
        var scan = scans.of(paper).orElseThrow();
        var shown = scan.picture() ? ContentDisposition.inline() : ContentDisposition.attachment();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(scan.mediaType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        shown.filename(scan.fileName(), java.nio.charset.StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .cacheControl(CacheControl.noStore())
                .body(scans.bytes(paper));
    }

    private ModelAndView page(Subject paper, OpenTask task, @Nullable String problem, HttpStatus status) {
        var page = new ModelAndView("minutes/scan", status);
        page.addObject("task", task);
        page.addObject("paper", paper.path());
        page.addObject(
                "documentId", documents.of(paper, paper.kind()).orElseThrow().id());
        page.addObject("scan", scans.of(paper).orElse(null));
        page.addObject("problem", problem);
        page.addObject("most", ScanFile.MEGABYTES);
        return page;
    }

    /** Its bytes are read only when they are not too many. */
    private static ScanFile scan(@Nullable MultipartFile file) throws IOException {
        if (file == null || file.isEmpty()) return new ScanFile("", new byte[0]);
        var name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        try (var bytes = file.getInputStream()) {
            return new ScanFile(name, bytes.readNBytes(ScanFile.MEGABYTES * 1024 * 1024 + 1));
        }
    }

    private OpenTask task(Subject paper, Viewer viewer) {
        return tasks.scanning(paper, viewer)
                .orElseThrow(() -> new AccessDeniedException("no scan of " + paper + " is asked of the viewer"));
    }

    private static Subject paper(String papers, long id) {
        return Subject.parse("/" + papers + "/" + id);
    }
}
