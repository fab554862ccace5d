package bd.sabha.meeting;

import bd.sabha.directory.Viewer;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The member-secretary marks who came. */
@Controller
class AttendanceController {

    private final Meetings meetings;
    private final AttendanceSheet sheet;
    private final MeetingGate gate;
    private final MeetingReply reply;

    AttendanceController(Meetings meetings, AttendanceSheet sheet, MeetingGate gate, MeetingReply reply) {
        this.meetings = meetings;
        this.sheet = sheet;
        this.gate = gate;
        this.reply = reply;
    }

    @PostMapping("/meetings/{id}/attendance")
    ModelAndView mark(
            @PathVariable long id, @RequestParam Map<String, String> sent, Viewer viewer, RedirectAttributes redirect) {
        var open = gate.isOpen(id, viewer, "record-attendance", "record-discussion");
        var rows = rows(id, sent);
        if (!open) {
            return reply.tooLate(id, viewer, names(rows));
        }
        if (rows.stream().anyMatch(AttendanceRow::lacksRepresentative)) {
            return reply.invalid(id, viewer, Map.of("attendance", rows));
        }
        try {
            if (rows.stream().anyMatch(AttendanceRow::collides)) {
                throw new OptimisticLockingFailureException("somebody else marked a member");
            }
            sheet.mark(
                    id,
                    rows.stream()
                            .filter(AttendanceRow::isTouched)
                            .map(AttendanceRow::mark)
                            .toList());
        } catch (OptimisticLockingFailureException e) {
            return reply.overtaken(id, viewer, conflict(rows(id, sent)));
        }
        return reply.saved(id, "meeting.attendance.saved", viewer, redirect);
    }

    private List<AttendanceRow> rows(long id, Map<String, String> sent) {
        return meetings.attendance(id).stream()
                .map(attendee -> AttendanceRow.of(attendee, sent))
                .map(row -> sent.containsKey("everyone") ? row.presentUnlessMarked() : row)
                .toList();
    }

    private static Map<String, Object> conflict(List<AttendanceRow> rows) {
        var colliding = rows.stream()
                .filter(AttendanceRow::collides)
                .map(row -> row.attendee().post().id())
                .collect(Collectors.toSet());
        return Map.of(
                "attendance", rows.stream().map(AttendanceRow::onTopOfNow).toList(), "attendanceConflicts", colliding);
    }

    private static String names(List<AttendanceRow> rows) {
        return rows.stream()
                .map(AttendanceRow::representative)
                .filter(name -> !name.isBlank())
                .collect(Collectors.joining("\n"));
    }
}
