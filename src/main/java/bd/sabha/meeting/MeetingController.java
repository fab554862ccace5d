package bd.sabha.meeting;

import bd.sabha.committee.CommitteeAccess;
import bd.sabha.directory.Viewer;
import java.nio.charset.StandardCharsets;
import java.util.NoSuchElementException;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** A meeting's page, its invitation. */
@Controller
class MeetingController {

    private final MeetingPage page;
    private final Meetings meetings;
    private final CommitteeAccess access;
    private final Invitations invitations;

    MeetingController(MeetingPage page, Meetings meetings, CommitteeAccess access, Invitations invitations) {
        this.page = page;
        this.meetings = meetings;
        this.access = access;
        this.invitations = invitations;
    }

    @GetMapping("/meetings/{id}")
    ModelAndView show(@PathVariable long id, Viewer viewer) {
        return new ModelAndView("meetings/show", page.model(id, viewer));
    }

    @GetMapping("/meetings/{id}/invitation.ics")
    ResponseEntity<byte[]> invitation(@PathVariable long id, Viewer viewer) {
        var meeting = readable(id, viewer);
        if (!meeting.convened()) throw new NoSuchElementException("nobody was called to meeting " + id);
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
