package bd.sabha.overview;

import bd.sabha.committee.CommitteeAccess;
import bd.sabha.directory.Viewer;
import bd.sabha.registry.PaperAnswers;
import bd.sabha.registry.PaperAnswers.Form;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** Progress reports: drafts for whoever may read the committee's papers; whoever runs it issues them. */
@Controller
class ProgressReportController {

    private static final String DRAFT = "/committees/{id}/progress-report";

    private final ProgressReports reports;
    private final CommitteeAccess access;
    private final PaperAnswers answers;

    ProgressReportController(ProgressReports reports, CommitteeAccess access, PaperAnswers answers) {
        this.reports = reports;
        this.access = access;
        this.answers = answers;
    }

    @GetMapping(DRAFT)
    ResponseEntity<byte[]> page(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable Long minutes,
            @RequestParam(required = false) @Nullable Long decision,
            Viewer viewer) {
        return draft(id, new ProgressScope(minutes, decision), Form.PAGE, viewer);
    }

    @GetMapping(DRAFT + ".{ending:pdf|docx}")
    ResponseEntity<byte[]> file(
            @PathVariable long id,
            @PathVariable String ending,
            @RequestParam(required = false) @Nullable Long minutes,
            @RequestParam(required = false) @Nullable Long decision,
            Viewer viewer) {
        return draft(id, new ProgressScope(minutes, decision), Form.of(ending), viewer);
    }

    @PostMapping("/committees/{id}/progress-reports")
    RedirectView issue(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable Long minutes,
            @RequestParam(required = false) @Nullable Long decision,
            Viewer viewer,
            RedirectAttributes redirect) {
        var actor = access.runner(id, viewer).incumbencyId();
        reports.issue(id, new ProgressScope(minutes, decision), actor);
        redirect.addFlashAttribute("flash", "overview.report.issued");
        var view = new RedirectView("/committees/" + id + "/follow-up", true);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        return view;
    }

    private ResponseEntity<byte[]> draft(long id, ProgressScope scope, Form form, Viewer viewer) {
        access.requireReader(id, viewer);
        return answers.draft(reports.sheet(id, scope), form);
    }
}
