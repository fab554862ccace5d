package bd.sabha.intake;

import bd.sabha.committee.Committee;
import bd.sabha.committee.Committees;
import bd.sabha.minutes.PastMinutesBook;
import bd.sabha.minutes.PastMinutesBook.Choice;
import bd.sabha.minutes.PastMinutesBook.Original;
import bd.sabha.workflow.StepRefused;
import bd.sabha.workflow.TaskInbox.Problem;
import bd.sabha.workflow.TaskInbox.Remedy;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes a meeting or an archived document of a draft, and says what speaks against it. */
@Component
class MeetingMaking {

    private final Intakes intakes;
    private final IntakeTable table;
    private final Prospects prospects;
    private final PastMinutesBook book;
    private final Committees committees;
    private final Clock clock;

    MeetingMaking(
            Intakes intakes,
            IntakeTable table,
            Prospects prospects,
            PastMinutesBook book,
            Committees committees,
            Clock clock) {
        this.intakes = intakes;
        this.table = table;
        this.prospects = prospects;
        this.book = book;
        this.committees = committees;
        this.clock = clock;
    }

    void makeMeeting(long id, long actor) {
        var draft = draft(id);
        var committee = committee(draft);
        var chosen = prospects.of(draft, committee, table.get(id).postId()).stream()
                .flatMap(List::stream)
                .filter(Prospect::directive)
                .map(it -> new Choice(it.item(), it.decision(), it.postIds(), it.dueOn()))
                .toList();
        var text = ReadMinutes.of(draft.reading()).numbered(draft.number());
        var minutes = book.record(committee.key(), text, chosen, original(id), actor);
        table.becameMinutes(id, minutes, actor);
    }

    void archive(long id, long actor) {
        var draft = draft(id);
        var committee = committee(draft);
        table.wasArchived(
                id, book.archive(committee.key(), ReadMinutes.of(draft.reading()), original(id), actor), actor);
    }

    /** What forbids to make a meeting of it as it stands. */
    List<Problem> problems(long id, Draft draft, String outcome) {
        var problems = new ArrayList<Problem>();
        var committee = draft.committeeId() == null ? null : committees.get(draft.committeeId());
        if (committee == null) {
            problems.add(problem(id, "intake.problem.no-committee"));
        } else if (committee.secretaryPostId() != table.get(id).postId()) {
            problems.add(problem(id, "intake.problem.other-committee"));
        } else if (!committee.stands(LocalDate.now(clock)) && outcome.equals("make-meeting")) {
            problems.add(problem(id, "intake.problem.dissolved", committee.title()));
        }
        if (outcome.equals("make-meeting")) problems.addAll(unfit(id, draft, committee));
        return problems;
    }

    private List<Problem> unfit(long id, Draft draft, @Nullable Committee committee) {
        var problems = new ArrayList<Problem>();
        var date = draft.reading().date();
        if (date == null) {
            problems.add(problem(id, "intake.problem.no-date"));
        } else if (date.value().isAfter(LocalDate.now(clock))) {
            problems.add(problem(id, "intake.problem.future"));
        }
        var troubled = prospects.of(draft, committee, table.get(id).postId()).stream()
                .flatMap(List::stream)
                .anyMatch(it -> it.trouble() != null);
        if (troubled) problems.add(problem(id, "intake.problem.directives"));
        return problems;
    }

    private static Problem problem(long id, String words, Object... arguments) {
        return new Problem("", words, new Remedy("/intake/" + id, "intake.open"), arguments);
    }

    private Draft draft(long id) {
        return intakes.draft(id).orElseThrow().draft();
    }

    private Committee committee(Draft draft) {
        if (draft.committeeId() == null) {
            throw new StepRefused(new Problem("", "intake.problem.no-committee"), new IllegalStateException());
        }
        return committees.get(draft.committeeId());
    }

    private Original original(long id) {
        var intake = table.get(id);
        var bytes = table.bytes(id);
        return new Original(intake.pasted() ? "text.txt" : intake.fileName(), MediaTypes.of(bytes), bytes);
    }
}
