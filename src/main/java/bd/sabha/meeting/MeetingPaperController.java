package bd.sabha.meeting;

import bd.sabha.committee.CommitteeAccess;
import bd.sabha.directory.Viewer;
import bd.sabha.registry.Documents;
import bd.sabha.registry.PaperAnswers;
import bd.sabha.registry.PaperAnswers.Form;
import java.util.List;
import java.util.NoSuchElementException;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A meeting's papers: as they went out; until then, as they would. */
@Controller
class MeetingPaperController {

    private static final String PAPER = "/meetings/{id}/{name:notice|working-paper|attendance-sheet}";

    private final List<MeetingPaper> papers;
    private final Meetings meetings;
    private final MeetingGate gate;
    private final MeetingReply reply;
    private final CommitteeAccess access;
    private final Documents documents;
    private final PaperAnswers answers;

    MeetingPaperController(
            List<MeetingPaper> papers,
            Meetings meetings,
            MeetingGate gate,
            MeetingReply reply,
            CommitteeAccess access,
            Documents documents,
            PaperAnswers answers) {
        this.papers = papers;
        this.meetings = meetings;
        this.gate = gate;
        this.reply = reply;
        this.access = access;
        this.documents = documents;
        this.answers = answers;
    }

    @GetMapping(PAPER)
    ResponseEntity<byte[]> page(@PathVariable long id, @PathVariable String name, Viewer viewer) {
        return answer(id, name, Form.PAGE, viewer);
    }

    @GetMapping(PAPER + ".{ending:pdf|docx}")
    ResponseEntity<byte[]> file(
            @PathVariable long id, @PathVariable String name, @PathVariable String ending, Viewer viewer) {
        return answer(id, name, Form.of(ending), viewer);
    }

    /** Who runs the committee sends it to the members. */
    @PostMapping(PAPER + "/sending")
    ModelAndView send(@PathVariable long id, @PathVariable String name, Viewer viewer, RedirectAttributes redirect) {
        var meeting = meetings.get(id);
        gate.runner(meeting, viewer);
        var paper = paper(name);
        if (!paper.maySend(meeting, viewer)) {
            return reply.tooLate(id, viewer, "");
        }
        paper.send(meeting);
        return reply.saved(id, "meeting.papers.sent", viewer, redirect);
    }

    private ResponseEntity<byte[]> answer(long id, String name, Form form, Viewer viewer) {
        var meeting = meetings.get(id);
        access.requireReader(meeting.committeeId(), viewer);
        return answers.answer(
                documents.of(meeting.subject(), name), () -> paper(name).sheet(meeting), form);
    }

    private MeetingPaper paper(String name) {
        return papers.stream()
                .filter(paper -> paper.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no paper " + name));
    }
}
