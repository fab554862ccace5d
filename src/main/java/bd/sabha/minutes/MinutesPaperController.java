package bd.sabha.minutes;

import bd.sabha.directory.Viewer;
import bd.sabha.registry.DocumentFiles;
import bd.sabha.registry.Documents;
import bd.sabha.registry.Documents.Document;
import bd.sabha.registry.PaperAnswers;
import bd.sabha.registry.PaperAnswers.Form;
import bd.sabha.workflow.Subject;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The papers of minutes to look at and to save: as drafts with their watermark, once issued as they are kept. */
@Controller
@RequestMapping("/minutes/{id:\\d+}")
class MinutesPaperController {

    private final MinutesBook book;
    private final MinutesAccess access;
    private final MinutesPapers papers;
    private final Documents documents;
    private final DocumentFiles files;
    private final PaperAnswers answers;

    MinutesPaperController(
            MinutesBook book,
            MinutesAccess access,
            MinutesPapers papers,
            Documents documents,
            DocumentFiles files,
            PaperAnswers answers) {
        this.book = book;
        this.access = access;
        this.papers = papers;
        this.documents = documents;
        this.files = files;
        this.answers = answers;
    }

    /** As they would be printed now; once they are, leads to what was printed. */
    @GetMapping({"/draft", "/draft.{ending:pdf|docx}"})
    ResponseEntity<byte[]> draft(
            @PathVariable long id, @PathVariable(required = false) @Nullable String ending, Viewer viewer) {
        access.requireReader(viewer, book.get(id));
        return answers.answer(
                documents.of(Subject.of("minutes", id), "minutes"), () -> papers.minutes(id), form(ending));
    }

    @GetMapping({"/forwarding-letter", "/forwarding-letter.{ending:pdf|docx}"})
    ResponseEntity<byte[]> forwardingLetter(
            @PathVariable long id, @PathVariable(required = false) @Nullable String ending, Viewer viewer) {
        access.requireReader(viewer, book.get(id));
        return answers.answer(papers.keptLetter(id), () -> papers.forwardingLetter(id), form(ending));
    }

    /** For readers of the minutes and for who carries them out. */
    @GetMapping({"/extracts/{postId:\\d+}", "/extracts/{postId:\\d+}.{ending:pdf|docx}"})
    ResponseEntity<byte[]> extract(
            @PathVariable long id,
            @PathVariable long postId,
            @PathVariable(required = false) @Nullable String ending,
            Viewer viewer) {
        var minutes = book.get(id);
        if (!access.mayRead(viewer, minutes) && !viewer.holds(postId)) {
            throw new AccessDeniedException("not a reader of minutes " + id);
        }
        var kept = papers.keptExtract(id, postId);
        if (kept.isEmpty()) {
            access.requireReader(viewer, minutes);
        }
        return kept.map(document -> file(document, form(ending)))
                .orElseGet(() -> answers.draft(papers.extract(id, postId), form(ending)));
    }

    /** Its bytes: who may read the extract may not read all documents of the minutes. */
    private ResponseEntity<byte[]> file(Document kept, Form form) {
        var file =
                switch (form) {
                    case PAGE -> files.page(kept.id());
                    case PDF -> files.pdf(kept.id());
                    case DOCX -> files.docx(kept.id());
                };
        return file.answer();
    }

    private static Form form(@Nullable String ending) {
        return ending == null ? Form.PAGE : Form.of(ending);
    }
}
