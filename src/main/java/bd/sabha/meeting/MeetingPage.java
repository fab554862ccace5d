package bd.sabha.meeting;

import bd.sabha.calendar.Format;
import bd.sabha.committee.CommitteeAccess;
import bd.sabha.directory.Posts;
import bd.sabha.directory.Posts.Actor;
import bd.sabha.directory.Viewer;
import bd.sabha.registry.Documents;
import bd.sabha.workflow.TaskInbox;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** All that a meeting's page shows to a viewer, the sections of other modules included. */
@Component
@Transactional(readOnly = true)
class MeetingPage {

    private final Meetings meetings;
    private final Notices notices;
    private final MeetingDates dates;
    private final Documents documents;
    private final CommitteeAccess access;
    private final TaskInbox inbox;
    private final Posts posts;
    private final Format format;
    private final ObjectProvider<MeetingSection> sections;
    private final ObjectProvider<MeetingPaper> papers;

    MeetingPage(
            Meetings meetings,
            Notices notices,
            MeetingDates dates,
            Documents documents,
            CommitteeAccess access,
            TaskInbox inbox,
            Posts posts,
            Format format,
            ObjectProvider<MeetingSection> sections,
            ObjectProvider<MeetingPaper> papers) {
        this.meetings = meetings;
        this.notices = notices;
        this.dates = dates;
        this.documents = documents;
        this.access = access;
        this.inbox = inbox;
        this.posts = posts;
        this.format = format;
        this.sections = sections;
        this.papers = papers;
    }

    /** What the viewer may change now. */
    record May(boolean notice, boolean attendance, boolean postpone, boolean cancel) {}

    /** A postponement and who did it. */
    record Moved(Postponement postponement, Actor actor) {}

    /** A cancellation and who did it. */
    record CalledOff(Cancellation cancellation, Actor actor) {}

    /** @throws org.springframework.security.access.AccessDeniedException when the viewer may not read it */
    Map<String, @Nullable Object> model(long meetingId, Viewer viewer) {
        var meeting = meetings.get(meetingId);
        access.requireReader(meeting.committeeId(), viewer);
        var may = may(meeting, viewer);
        var model = new HashMap<String, @Nullable Object>();
        model.put("meeting", meeting);
        model.put("may", may);
        model.put("chair", posts.get(meeting.chairPostId()));
        model.put("agenda", meetings.agenda(meetingId));
        model.put("attendance", attendance(meetingId));
        model.put("noticeForm", NoticeForm.of(meeting, format.number(meeting.number())));
        model.put("agendaForm", AgendaForm.EMPTY);
        model.put("postponementForm", PostponementForm.of(meeting));
        model.put("cancellationForm", new CancellationForm(""));
        model.put("dateWarnings", may.notice() ? dates.warnings(meeting.onDate()) : List.of());
        model.put("paperLines", paperLines(meeting, viewer));
        model.put(
                "noticeSent",
                documents.of(meeting.subject(), NoticeOnPaper.NAME).isPresent());
        addHistory(model, meetingId);
        addSections(model, meetingId, viewer);
        return model;
    }

    private List<PaperLine> paperLines(MeetingView meeting, Viewer viewer) {
        return papers.stream()
                .sorted(Comparator.comparingInt(MeetingPaper::order))
                .map(paper -> new PaperLine(
                        paper.name(),
                        documents.of(meeting.subject(), paper.name()).isPresent(),
                        paper.maySend(meeting, viewer)))
                .toList();
    }

    private List<AttendanceRow> attendance(long meetingId) {
        return meetings.attendance(meetingId).stream().map(AttendanceRow::of).toList();
    }

    private May may(MeetingView meeting, Viewer viewer) {
        var runs = access.runs(meeting.committeeId(), viewer);
        return new May(
                inbox.allows(viewer, meeting.subject(), "prepare-notice"),
                inbox.allows(viewer, meeting.subject(), "record-attendance", "record-discussion"),
                runs && notices.mayBePostponed(meeting),
                runs && notices.mayBeCancelled(meeting));
    }

    private void addHistory(Map<String, @Nullable Object> model, long meetingId) {
        model.put(
                "postponements",
                notices.postponements(meetingId).stream()
                        .map(moved -> new Moved(moved, posts.actor(moved.postponedBy())))
                        .toList());
        model.put(
                "calledOff",
                notices.cancellation(meetingId)
                        .map(it -> new CalledOff(it, posts.actor(it.cancelledBy())))
                        .orElse(null));
    }

    private void addSections(Map<String, @Nullable Object> model, long meetingId, Viewer viewer) {
        var ordered = sections.stream()
                .sorted(Comparator.comparingInt(MeetingSection::order))
                .toList();
        ordered.forEach(section -> model.putAll(section.model(meetingId, viewer)));
        var first = ordered.stream()
                .collect(Collectors.partitioningBy(
                        section -> section.comesFirst(model),
                        Collectors.mapping(MeetingSection::fragment, Collectors.toList())));
        model.put("firstSections", first.get(true));
        model.put("meetingSections", first.get(false));
    }
}
