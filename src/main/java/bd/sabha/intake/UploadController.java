package bd.sabha.intake;

import bd.sabha.calendar.Format;
import bd.sabha.calendar.Languages;
import bd.sabha.directory.Viewer;
import bd.sabha.directory.Viewer.Holding;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Old documents are handed in: up to a hundred files at once, or pasted text; and where each of them stands. */
@Controller
@RequestMapping("/intake")
class UploadController {

    static final int MOST_FILES = 100;

    private final Uploads uploads;
    private final IntakeAccess access;
    private final IntakeList list;
    private final MessageSource messages;
    private final Format format;

    UploadController(Uploads uploads, IntakeAccess access, IntakeList list, MessageSource messages, Format format) {
        this.uploads = uploads;
        this.access = access;
        this.list = list;
        this.messages = messages;
        this.format = format;
    }

    @GetMapping
    ModelAndView start(Viewer viewer, @RequestParam(defaultValue = "1") int page) {
        return show(viewer, page, List.of(), "", HttpStatus.OK);
    }

    @PostMapping
    ModelAndView upload(
            Viewer viewer,
            @RequestParam(required = false) @Nullable Long post,
            @RequestParam(name = "files", required = false) @Nullable List<MultipartFile> files,
            @RequestParam(defaultValue = "") String text,
            RedirectAttributes flash)
            throws IOException {
        var holding = holding(viewer, post);
        var given = Uploads.given(files);
        if (given.isEmpty() && text.isBlank()) return refuse(viewer, "intake.problem.nothing", text);
        if (given.size() > MOST_FILES) return refuse(viewer, "intake.problem.too-many", text);
        var result = uploads.take(given, text, holding);
        var refusals = result.refusals();
        if (!refusals.isEmpty()) return show(viewer, 1, refusals, text, HttpStatus.UNPROCESSABLE_ENTITY);
        var taken = result.taken();
        tell(taken, flash);
        var alone = taken.size() == 1 ? "/" + taken.get(0).id() : "";
        return new ModelAndView("redirect:/intake" + alone, HttpStatus.SEE_OTHER);
    }

    /** One file, from a page that sends them one after the other: the answer is a word for its line. */
    @PostMapping("/files")
    ResponseEntity<String> one(
            Viewer viewer, @RequestParam(required = false) @Nullable Long post, @RequestParam MultipartFile file)
            throws IOException {
        var result = uploads.take(List.of(file), "", holding(viewer, post));
        if (!result.refusals().isEmpty()) {
            return ResponseEntity.unprocessableEntity()
                    .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                    .body(result.refusals().get(0).words());
        }
        var id = result.taken().get(0).id();
        var again = result.taken().get(0).again();
        return ResponseEntity.status(again ? HttpStatus.OK : HttpStatus.CREATED)
                .location(URI.create("/intake/" + id))
                .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                .body(again ? say("intake.upload.same", uploads.same(id)) : say("intake.upload.taken"));
    }

    private void tell(List<Intakes.Taken> taken, RedirectAttributes flash) {
        var again = taken.stream().filter(Intakes.Taken::again).count();
        if (taken.size() == 1 && again == 1) {
            flash.addFlashAttribute("flash", "intake.upload.same");
            flash.addFlashAttribute("flashArguments", uploads.same(taken.get(0).id()));
            return;
        }
        flash.addFlashAttribute("flash", again == 0 ? "intake.upload.done" : "intake.upload.done.again");
        flash.addFlashAttribute(
                "flashArguments", new Object[] {format.number(taken.size() - again), format.number(again)});
    }

    private Holding holding(Viewer viewer, @Nullable Long post) {
        var holdings = access.posts(viewer);
        return holdings.stream()
                .filter(holding -> post != null && holding.postId() == post)
                .findFirst()
                .orElse(holdings.get(0));
    }

    private ModelAndView refuse(Viewer viewer, String words, String text) {
        var refusal = new Uploads.Refusal("", say(words, format.number(MOST_FILES)));
        return show(viewer, 1, List.of(refusal), text, HttpStatus.UNPROCESSABLE_ENTITY);
    }

    private ModelAndView show(Viewer viewer, int page, List<Uploads.Refusal> refusals, String text, HttpStatus status) {
        var holdings = access.posts(viewer);
        var shown = new ModelAndView("intake/list", status);
        return shown.addObject("posts", holdings)
                .addObject("list", list.page(holdings, page))
                .addObject("refusals", refusals)
                .addObject("text", text)
                .addObject("most", MOST_FILES)
                .addObject("megabytes", UploadedFile.MEGABYTES);
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Languages.reader());
    }
}
