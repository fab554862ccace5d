package bd.sabha.intake;

import bd.sabha.directory.Posts;
import bd.sabha.directory.Viewer.Holding;
import bd.sabha.intake.ReadingTable.Progress;
import bd.sabha.workflow.TaskInbox;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The documents of some posts, each with where it stands. */
@Component
class IntakeList {

    private static final int PAGE = 100;

    private final IntakeTable table;
    private final ReadingTable readings;
    private final RefusalWords refusals;
    private final Posts posts;
    private final TaskInbox inbox;

    IntakeList(IntakeTable table, ReadingTable readings, RefusalWords refusals, Posts posts, TaskInbox inbox) {
        this.table = table;
        this.readings = readings;
        this.refusals = refusals;
        this.posts = posts;
        this.inbox = inbox;
    }

    /** @param reading whether something is still being read: the page asks again then */
    record Page(List<Row> rows, long total, int number, int last, boolean reading) {}

    /**
     * A line of the list.
     *
     * @param state waiting, reading, read, doubtful, refused, minutes, archived or discarded
     * @param refusal why it was refused, in words; null: it was not
     */
    record Row(Intake intake, String state, @Nullable String title, int doubts, @Nullable String refusal, String by) {

        public boolean pending() {
            return state.equals("waiting") || state.equals("reading");
        }
    }

    /** @param number from 1; a page past the last is the last */
    Page page(List<Holding> holdings, int number) {
        var of = holdings.stream().map(Holding::postId).toList();
        var total = table.count(of);
        var last = (int) Math.max(1, (total + PAGE - 1) / PAGE);
        var shown = Math.max(1, Math.min(number, last));
        var found = table.page(of, PAGE, (shown - 1L) * PAGE);
        var progress = readings.progress(found.stream().map(Intake::id).toList());
        var rows = found.stream()
                .map(intake -> row(intake, progress.get(intake.id())))
                .toList();
        return new Page(rows, total, shown, last, rows.stream().anyMatch(Row::pending));
    }

    private Row row(Intake intake, @Nullable Progress progress) {
        return new Row(
                intake,
                state(intake, progress),
                progress == null ? null : progress.title(),
                progress == null ? 0 : progress.doubts(),
                progress == null || progress.refusal() == null
                        ? null
                        : refusals.of(progress.refusal(), progress.arguments()),
                posts.actor(intake.uploadedBy()).name());
    }

    private String state(Intake intake, @Nullable Progress progress) {
        if (intake.minutesId() != null) return "minutes";
        if (intake.documentId() != null) return "archived";
        if (intake.settled()) return "discarded";
        if (progress == null) return "waiting";
        if (!progress.over()) return "reading";
        if (progress.refusal() != null) return isReadAgain(intake) ? "waiting" : "refused";
        return progress.doubts() > 0 ? "doubtful" : "read";
    }

    /** Nobody is asked what to do about it: it waits for a node. */
    private boolean isReadAgain(Intake intake) {
        return inbox.openOn(intake.subject()).isEmpty();
    }
}
