package bd.sabha.intake;

import bd.sabha.intake.Draft.Wish;
import bd.sabha.minutes.PastMinutesBook.Choice;
import bd.sabha.reading.Refused;
import bd.sabha.reading.SourceFile;
import bd.sabha.workflow.Processes;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Documents that came in: taken, read, corrected. What becomes of them, the diagram asks their member-secretary. */
@Component
@Transactional
public class Intakes {

    /** A file of which a node dies twice is not tried a third time. */
    private static final int ATTEMPTS = 2;

    private final IntakeTable table;
    private final ReadingTable readings;
    private final DraftTable drafts;
    private final ReadingDesk desk;
    private final Processes processes;

    Intakes(IntakeTable table, ReadingTable readings, DraftTable drafts, ReadingDesk desk, Processes processes) {
        this.table = table;
        this.readings = readings;
        this.drafts = drafts;
        this.desk = desk;
        this.processes = processes;
    }

    /** @param again the same bytes had been taken before, and are not read twice */
    public record Taken(long id, boolean again) {}

    /** What the member-secretary has made of a reading so far. @param version 0: nothing was changed yet */
    public record Kept(Draft draft, long version) {}

    /** Takes a document for a member-secretary's post; its process begins. */
    public Taken take(UploadedFile file, long postId, long incumbencyId) {
        var id = table.insert(file, postId, incumbencyId);
        if (id.isEmpty()) return new Taken(same(file, postId).orElseThrow().id(), true);
        processes.start(Intake.KIND, table.get(id.get()).subject());
        return new Taken(id.get(), false);
    }

    /** What the post has with these bytes. */
    @Transactional(readOnly = true)
    public Optional<Intake> same(UploadedFile file, long postId) {
        return table.same(file, postId);
    }

    /** @throws java.util.NoSuchElementException when there is no such document */
    @Transactional(readOnly = true)
    public Intake get(long id) {
        return table.get(id);
    }

    /** The file as it was given. */
    @Transactional(readOnly = true)
    public byte[] bytes(long id) {
        return table.bytes(id);
    }

    /** What the member-secretary has made of it so far, and at which version; nothing: it was not read. */
    @Transactional(readOnly = true)
    public Optional<Kept> draft(long id) {
        return readings.of(id).filter(read -> read.reading() != null).map(read -> drafts.of(id, read));
    }

    /** @throws OptimisticLockingFailureException when somebody changed it since that version */
    public void correct(long id, Draft draft, long version, long actor) {
        drafts.keep(id, draft, version, actor);
    }

    /** Says whose minutes they are, and which decisions become directives: those, and no others. */
    public void choose(long id, long committeeId, List<Choice> chosen, long actor) {
        var kept = draft(id).orElseThrow();
        var draft = kept.draft().of(committeeId);
        for (var item = 0; item < draft.wishes().size(); item++) {
            for (var decision = 0; decision < draft.wishes().get(item).size(); decision++) {
                draft = draft.wishing(item, decision, wish(item, decision, chosen));
            }
        }
        correct(id, draft, kept.version(), actor);
    }

    private static Wish wish(int item, int decision, List<Choice> chosen) {
        return chosen.stream()
                .filter(choice -> choice.item() == item && choice.decision() == decision)
                .findFirst()
                .map(choice -> new Wish(true, choice.dueOn(), choice.postIds(), true))
                .orElseGet(() -> new Wish(false, null, null, false));
    }

    /** Text that shall be read instead of a file that could not be. */
    public void paste(long id, String text, long actor) {
        readings.paste(id, text, actor);
    }

    @Transactional(readOnly = true)
    Optional<Read> read(long id) {
        return readings.of(id);
    }

    /** Reads it, or what was pasted instead; a refusal is a result too. */
    void readNow(long id) {
        readings.begin(id);
        var begun = System.nanoTime();
        try {
            if (readings.begun(id) > ATTEMPTS) throw new Refused(Refused.Reason.TOO_SLOW);
            var found = desk.read(file(id));
            drafts.forget(id);
            readings.found(id, found, millis(begun));
        } catch (Refused refused) {
            readings.refused(id, refused, millis(begun));
        }
    }

    private static long millis(long begun) {
        return (System.nanoTime() - begun) / 1_000_000;
    }

    private SourceFile file(long id) {
        var intake = table.get(id);
        return readings.pasted(id)
                .map(text -> new SourceFile("", text.getBytes(StandardCharsets.UTF_8)))
                .orElseGet(() -> new SourceFile(intake.fileName(), table.bytes(id)));
    }
}
