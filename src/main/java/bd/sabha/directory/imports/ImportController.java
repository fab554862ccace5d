package bd.sabha.directory.imports;

import bd.sabha.directory.Viewer;
import bd.sabha.directory.imports.Change.Kind;
import bd.sabha.directory.imports.Imports.Outcome;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An administrator hands in files, sees what they would do, and imports them. */
@Controller
@RequestMapping("/register/imports")
class ImportController {

    private static final String HERE = "redirect:/register/imports/";
    private static final long MOST_BYTES = 10L << 20;
    private static final int MOST_FILES = 10;
    private static final int LISTED = 10;
    private static final int PROBLEMS = 500;
    private static final int PAGE = 50;

    private final Imports imports;
    private final ImportFiles files;
    private final FindingWords words;
    private final Vocabulary vocabulary;

    ImportController(Imports imports, ImportFiles files, FindingWords words, Vocabulary vocabulary) {
        this.imports = imports;
        this.files = files;
        this.words = words;
        this.vocabulary = vocabulary;
    }

    @ModelAttribute
    void onlyAdministrators(Viewer viewer) {
        if (!viewer.administrator()) {
            throw new AccessDeniedException("only for administrators");
        }
    }

    @GetMapping
    String start(Model model) {
        model.addAttribute("latest", files.latest(LISTED)).addAttribute("help", vocabulary.help());
        return "register/imports/start";
    }

    @PostMapping
    String upload(
            Viewer viewer,
            @RequestParam(name = "files", required = false) @Nullable List<MultipartFile> chosen,
            Model model,
            HttpServletResponse response)
            throws IOException {
        var given = chosen == null
                ? List.<MultipartFile>of()
                : chosen.stream().filter(file -> !nameOf(file).isEmpty()).toList();
        var size = given.stream().mapToLong(MultipartFile::getSize).sum();
        if (given.isEmpty() || given.size() > MOST_FILES || size > MOST_BYTES) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            model.addAttribute("error", given.isEmpty() ? "import.upload.missing" : "import.upload.big");
            return start(model);
        }
        var uploads = new ArrayList<Upload>();
        for (var file : given) {
            uploads.add(new Upload(nameOf(file), file.getBytes()));
        }
        return HERE + files.keep(uploads, viewer.accountId());
    }

    @GetMapping("/{id}")
    String show(@PathVariable long id, @RequestParam(defaultValue = "1") int page, Model model) {
        var kept = files.get(id);
        model.addAttribute("kept", kept).addAttribute("tables", Table.values()).addAttribute("kinds", Kind.values());
        if (kept.importedAt() != null) {
            model.addAttribute("counts", words.counts(kept.result()));
            return "register/imports/done";
        }
        var run = imports.dryRun(id);
        model.addAttribute(
                "notes", run.notes().stream().limit(PROBLEMS).map(words::told).toList());
        return run.isPossible() ? effects(run, page, model) : problems(run, model);
    }

    /** Once; pressed again, it only shows what was done. */
    @PostMapping("/{id}/completion")
    String complete(@PathVariable long id, RedirectAttributes redirect) {
        try {
            if (imports.apply(id) == Outcome.OVERTAKEN) {
                redirect.addFlashAttribute("flash", "import.overtaken");
            }
        } catch (DataAccessException refused) {
            redirect.addFlashAttribute("flash", "import.refused");
        }
        return HERE + id;
    }

    private String problems(DryRun run, Model model) {
        var problems = run.problems();
        model.addAttribute("total", problems.size())
                .addAttribute("shown", Math.min(PROBLEMS, problems.size()))
                .addAttribute(
                        "problems",
                        problems.stream().limit(PROBLEMS).map(words::told).toList());
        return "register/imports/problems";
    }

    private String effects(DryRun run, int page, Model model) {
        var effects = run.effects();
        var pages = Math.max(1, (effects.size() + PAGE - 1) / PAGE);
        var shown = Math.max(1, Math.min(page, pages));
        model.addAttribute("counts", words.counts(run.counts()))
                .addAttribute("page", shown)
                .addAttribute("pages", pages)
                .addAttribute("total", effects.size())
                .addAttribute(
                        "effects",
                        effects.stream()
                                .skip((shown - 1L) * PAGE)
                                .limit(PAGE)
                                .map(words::effect)
                                .toList());
        return "register/imports/effects";
    }

    private static String nameOf(MultipartFile file) {
        var name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        return Tidy.text(name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1));
    }
}
