package bd.sabha.minutes;

import bd.sabha.committee.Committees;
import bd.sabha.meeting.Meetings;
import bd.sabha.registry.Documents;
import bd.sabha.registry.Signatures;
import bd.sabha.workflow.Processes;
import bd.sabha.workflow.StepRefused;
import bd.sabha.workflow.Subject;
import bd.sabha.workflow.TaskInbox.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes minutes in that exist on paper: as a meeting that was held, or only into the archive. Everything is recorded or
 * nothing; the same paper again gives what was recorded first.
 */
@Component
@Transactional
public class PastMinutesBook {

    private static final String KIND = "minutes";
    private static final String ARCHIVED = "past-minutes";

    private final PastMinutesTable table;
    private final PastWriting writing;
    private final PaperWriter titles;
    private final Committees committees;
    private final Meetings meetings;
    private final PastFiling filing;
    private final Documents documents;
    private final Processes processes;

    PastMinutesBook(
            PastMinutesTable table,
            PastWriting writing,
            PaperWriter titles,
            Committees committees,
            Meetings meetings,
            PastFiling filing,
            Documents documents,
            Processes processes) {
        this.table = table;
        this.writing = writing;
        this.titles = titles;
        this.committees = committees;
        this.meetings = meetings;
        this.filing = filing;
        this.documents = documents;
        this.processes = processes;
    }

    /**
     * A decision that is to become directives. Those that nobody chose are recorded without any.
     *
     * @param item which of the paper's items, from 0; @param decision which of its decisions, from 0
     * @param postIds who has to act, in the printed order
     * @param dueOn their reports are due; null: after the committee's usual number of days, counted from today
     */
    public record Choice(int item, int decision, List<Long> postIds, @Nullable LocalDate dueOn) {}

    /** The file that was read, as it was given. */
    public record Original(String fileName, String mediaType, byte[] bytes) {

        String sha256() {
            return Signatures.sha256(bytes);
        }
    }

    /**
     * Records the meeting, its signed minutes, their memo and documents, and starts their process.
     *
     * @return the id of the minutes
     * @throws StepRefused that says why not: the paper has no date, its number is taken, …
     */
    public long record(
            long committeeId, PastMinutes text, List<Choice> decisions, Original file, long actorIncumbency) {
        table.lock(committeeId);
        var before = table.withFile(committeeId, file.sha256());
        if (before.isPresent()) {
            return Objects.requireNonNullElseGet(before.get().minutesId(), () -> {
                throw refused("minutes.past.refused.archived");
            });
        }
        var date = text.date();
        if (date == null) throw refused("minutes.past.refused.no-date");
        var meeting = hold(committeeId, text, date.value());
        var minutes = writing.write(meeting, committeeId, text, decisions);
        var title = titles.title(committees.get(committeeId), meetings.get(meeting));
        table.insert(committeeId, minutes, PastSheets.imprintText(text), file.sha256(), actorIncumbency);
        writing.sign(minutes, text);
        filing.keep(Subject.of(KIND, minutes), committeeId, text, title, file);
        processes.startBy("minutes-taken-in", KIND, Subject.of(KIND, minutes));
        return minutes;
    }

    /**
     * Keeps the paper in the committee's archive, without a meeting and without anything to do.
     *
     * @return the id of the document
     * @throws StepRefused that says why not
     */
    public long archive(long committeeId, PastMinutes text, Original file, long actorIncumbency) {
        table.lock(committeeId);
        var subject = table.withFile(committeeId, file.sha256()).map(PastMinutesBook::subject);
        if (subject.isPresent()) {
            return documents.of(subject.get(), KIND).orElseThrow().id();
        }
        var id = table.insert(committeeId, null, PastSheets.imprintText(text), file.sha256(), actorIncumbency);
        var title = titles.title(committees.get(committeeId));
        return filing.keep(Subject.of(ARCHIVED, id), committeeId, text, title, file)
                .id();
    }

    private static Subject subject(PastMinutesTable.Row row) {
        return row.minutesId() == null ? Subject.of(ARCHIVED, row.id()) : Subject.of(KIND, row.minutesId());
    }

    private long hold(long committeeId, PastMinutes text, LocalDate date) {
        var time = text.time() == null ? null : text.time().value();
        try {
            return meetings.recordHeld(
                    committeeId, text.number(), date, time, Objects.requireNonNullElse(text.place(), ""));
        } catch (Meetings.NumberTaken taken) {
            throw refused("minutes.past.refused.number", taken.number());
        }
    }

    static StepRefused refused(String words, Object... arguments) {
        return new StepRefused(new Problem("", words, arguments), new IllegalStateException(words));
    }
}
