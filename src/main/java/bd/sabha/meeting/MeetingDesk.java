package bd.sabha.meeting;

import bd.sabha.calendar.Format;
import bd.sabha.calendar.Languages;
import bd.sabha.committee.Committees;
import bd.sabha.directory.Viewer;
import bd.sabha.workflow.SubjectDesk;
import bd.sabha.workflow.TaskInbox.Problem;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What the task list says about a meeting, and what keeps its tasks from being completed. */
@Component
class MeetingDesk implements SubjectDesk {

    private final MeetingRepository rows;
    private final Meetings meetings;
    private final Committees committees;
    private final MeetingPage page;
    private final PaperProblems papers;
    private final ObjectProvider<MeetingSection> sections;
    private final Format format;
    private final MessageSource messages;
    private final Clock clock;

    MeetingDesk(
            MeetingRepository rows,
            Meetings meetings,
            Committees committees,
            MeetingPage page,
            PaperProblems papers,
            ObjectProvider<MeetingSection> sections,
            Format format,
            MessageSource messages,
            Clock clock) {
        this.rows = rows;
        this.meetings = meetings;
        this.committees = committees;
        this.page = page;
        this.papers = papers;
        this.sections = sections;
        this.format = format.in(Languages.BANGLA);
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "meeting";
    }

    @Override
    public Map<Long, Line> describe(Collection<Long> ids) {
        var found = rows.findAllById(ids);
        var names = found.stream()
                .map(Meeting::committeeId)
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(), id -> committees.get(id).name()));
        return found.stream()
                .collect(Collectors.toMap(meeting -> meeting.subject().id(), meeting -> line(meeting, names)));
    }

    @Override
    public Panel panel(long id, Viewer viewer) {
        return new Panel("meetings/show :: papers", page.model(id, viewer));
    }

    @Override
    public List<Problem> problems(String task, long id, Viewer viewer, Map<String, String> answers) {
        var problems = new ArrayList<Problem>();
        if ("prepare-notice".equals(task)
                || "approve-notice".equals(task) && "approve".equals(answers.get("outcome"))) {
            problems.addAll(ofNotice(meetings.get(id)));
            problems.addAll(papers.of(meetings.get(id)));
        }
        if ("record-attendance".equals(task)) {
            problems.addAll(ofAttendance(id));
            problems.addAll(papers.of(meetings.get(id)));
        }
        sections.forEach(section -> problems.addAll(section.problems(task, id, viewer, answers)));
        return problems;
    }

    private List<Problem> ofNotice(MeetingView meeting) {
        var problems = new ArrayList<Problem>();
        if (!meeting.startsAt().isAfter(LocalDateTime.now(clock))) {
            problems.add(new Problem("", "meeting.problem.past"));
        }
        if (meeting.place().isBlank()) {
            problems.add(new Problem("", "meeting.problem.no-place"));
        }
        if (meetings.agenda(meeting.id()).isEmpty()) {
            problems.add(new Problem("", "meeting.problem.no-agenda"));
        }
        return problems;
    }

    private List<Problem> ofAttendance(long id) {
        var incomplete =
                meetings.attendance(id).stream().filter(Attendee::incomplete).count();
        return incomplete == 0
                ? List.of()
                : List.of(new Problem("", "meeting.problem.unmarked", format.number(incomplete)));
    }

    private Line line(Meeting meeting, Map<Long, String> names) {
        var words = messages.getMessage(
                "meeting.line",
                new Object[] {names.get(meeting.committeeId()), format.ordinal(meeting.number())},
                Languages.BANGLA);
        return new Line(words, meeting.committeeId());
    }
}
