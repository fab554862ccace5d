package bd.sabha.meeting;

import bd.sabha.committee.CommitteeAccess;
import bd.sabha.directory.Viewer;
import bd.sabha.registry.Documents;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** A meeting's page, its printed notice, its invitation. */
@Controller
class MeetingController {

    /** As a kept document: its own style and nothing else. */
    private static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; font-src 'self'; img-src data:; base-uri 'none'; "
                    + "form-action 'none'; frame-ancestors 'self'";

    private final MeetingPage page;
    private final Meetings meetings;
    private final CommitteeAccess access;
    private final Documents documents;
    private final NoticeWriter writer;
    private final NoticePrinter printer;
    private final Invitations invitations;

    MeetingController(
            MeetingPage page,
            Meetings meetings,
            CommitteeAccess access,
            Documents documents,
            NoticeWriter writer,
            NoticePrinter printer,
            Invitations invitations) {
        this.page = page;
        this.meetings = meetings;
        this.access = access;
        this.documents = documents;
        this.writer = writer;
        this.printer = printer;
        this.invitations = invitations;
    }

    @GetMapping("/meetings/{id}")
    ModelAndView show(@PathVariable long id, Viewer viewer) {
        return new ModelAndView("meetings/show", page.model(id, viewer));
    }

    /** The notice as it went out; until then, as it would. */
    @GetMapping("/meetings/{id}/notice")
    ResponseEntity<byte[]> notice(@PathVariable long id, Viewer viewer) {
        var meeting = readable(id, viewer);
        var kept = documents.of(meeting.subject(), MeetingCopies.NOTICE);
        return kept.<ResponseEntity<byte[]>>map(document -> ResponseEntity.status(HttpStatus.SEE_OTHER)
                        .location(URI.create("/documents/" + document.id()))
                        .build())
                .orElseGet(() -> ResponseEntity.ok()
                        .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                        .header("Content-Security-Policy", POLICY)
                        .body(printer.page(writer.paper(meeting)).getBytes(StandardCharsets.UTF_8)));
    }

    @GetMapping("/meetings/{id}/invitation.ics")
    ResponseEntity<byte[]> invitation(@PathVariable long id, Viewer viewer) {
        var meeting = readable(id, viewer);
        var invitation = invitations.of(meeting);
        var calendar = meeting.cancelled() ? invitation.cancel() : invitation.request();
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "calendar", StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("meeting-" + id + ".ics")
                                .build()
                                .toString())
                .body(calendar.getBytes(StandardCharsets.UTF_8));
    }

    private MeetingView readable(long id, Viewer viewer) {
        var meeting = meetings.get(id);
        access.requireReader(meeting.committeeId(), viewer);
        return meeting;
    }
}
