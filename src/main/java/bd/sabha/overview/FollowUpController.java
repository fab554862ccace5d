package bd.sabha.overview;

import bd.sabha.committee.CommitteeAccess;
import bd.sabha.committee.Committees;
import bd.sabha.directory.Viewer;
import bd.sabha.overview.FollowUp.Show;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** The follow-up page of a committee: each decision, who has reported, who has not, how overdue. */
@Controller
class FollowUpController {

    private final FollowUps followUps;
    private final Committees committees;
    private final CommitteeAccess access;
    private final ProgressReports reports;

    FollowUpController(FollowUps followUps, Committees committees, CommitteeAccess access, ProgressReports reports) {
        this.followUps = followUps;
        this.committees = committees;
        this.access = access;
        this.reports = reports;
    }

    @GetMapping("/committees/{id}/follow-up")
    String show(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable Long minutes,
            @RequestParam(required = false) @Nullable Long post,
            @RequestParam(defaultValue = "ALL") Show show,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx,
            Viewer viewer,
            Model model) {
        access.requireReader(id, viewer);
        var all = followUps.of(id);
        var some = minutes == null ? all : all.ofMinutes(minutes);
        some = post == null ? some : some.ofPost(post);
        model.addAttribute("committee", committees.get(id))
                .addAttribute("all", all)
                .addAttribute("counts", some.counts())
                .addAttribute("decisions", some.show(show).decisions())
                .addAttribute("minutes", minutes)
                .addAttribute("post", post)
                .addAttribute("reports", reports.of(id))
                .addAttribute("mayIssue", access.runs(id, viewer))
                .addAttribute("show", show);
        return htmx == null ? "overview/follow-up" : "overview/follow-up :: list";
    }
}
