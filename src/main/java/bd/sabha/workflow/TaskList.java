package bd.sabha.workflow;

import bd.sabha.directory.Viewer;
import bd.sabha.directory.Viewer.Holding;
import bd.sabha.workflow.TaskInbox.OpenTask;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Pages of the tasks of all the posts that somebody holds, the first due first: one SQL statement a page. */
@Component
public class TaskList {

    private static final int PAGE = 20;

    private final JdbcClient jdbc;
    private final SubjectDesks desks;
    private final Clock clock;

    TaskList(JdbcClient jdbc, SubjectDesks desks, Clock clock) {
        this.jdbc = jdbc;
        this.desks = desks;
        this.clock = clock;
    }

    /** When a task is due, seen from today. */
    public enum Due {
        ANY,
        OVERDUE,
        WEEK
    }

    /**
     * Which tasks.
     *
     * @param committeeId null: of all committees
     * @param task a user task's id; null: every kind
     * @param postId null: of all posts
     */
    public record Filter(@Nullable Long committeeId, @Nullable String task, Due due, @Nullable Long postId) {
        public static final Filter ALL = new Filter(null, null, Due.ANY, null);
    }

    /** @param number from 1; @param total over all pages */
    public record Page(List<OpenTask> tasks, long total, int number, int pages) {}

    /** What a filter can be set to: the committees, kinds of task and posts that occur in the viewer's own list. */
    public record Choices(Map<Long, String> committees, List<String> tasks, List<Holding> posts) {}

    /** @param number from 1; a page past the last is the last */
    public Page page(Viewer viewer, Filter filter, int number) {
        var found = query(viewer, filter, Math.max(1, number));
        if (found.isEmpty() && number > 1) return page(viewer, filter, lastPage(count(viewer, filter)));
        var total = found.isEmpty() ? 0 : found.get(0).total();
        var rows = found.stream().map(Counted::row).toList();
        // the viewer knows the titles of the posts that they hold: nothing more is asked of the database
        var tasks =
                TaskInbox.show(rows, post -> viewer.holding(post).orElseThrow().post());
        return new Page(tasks, total, Math.max(1, number), lastPage(total));
    }

    private static int lastPage(long total) {
        return (int) Math.max(1, (total + PAGE - 1) / PAGE);
    }

    private long count(Viewer viewer, Filter filter) {
        return query(viewer, filter, 1).stream().findFirst().map(Counted::total).orElse(0L);
    }

    private List<Counted> query(Viewer viewer, Filter filter, int number) {
        return jdbc.sql(
                        """
                        select inbox.*, count(*) over () as total
                          from inbox
                         where post_id = any(:posts)
                           and (:committee::bigint is null or committee_id = :committee)
                           and (:task::text is null or task = :task)
                           and (:post::bigint is null or post_id = :post)
                           and (:before::timestamptz is null or due_at < :before)
                         order by due_at nulls last, task_id
                         limit :limit offset :offset
                        """)
                .param("posts", viewer.postIds().toArray(Long[]::new))
                .param("committee", filter.committeeId())
                .param("task", filter.task())
                .param("post", filter.postId())
                .param("before", InboxTable.at(before(filter.due())))
                .param("limit", PAGE)
                .param("offset", (number - 1) * PAGE)
                .query((rows, index) -> new Counted(InboxTable.row(rows), rows.getLong("total")))
                .list();
    }

    private @Nullable Instant before(Due due) {
        return switch (due) {
            case ANY -> null;
            case OVERDUE -> clock.instant();
            case WEEK ->
                LocalDate.now(clock).plusDays(7).atStartOfDay(clock.getZone()).toInstant();
        };
    }

    /** What the viewer's filter offers. */
    public Choices choices(Viewer viewer) {
        record Kind(@Nullable Long committeeId, String task, long postId) {}
        var kinds = jdbc.sql("select distinct committee_id, task, post_id from inbox where post_id = any(:posts)")
                .param("posts", viewer.postIds().toArray(Long[]::new))
                .query(Kind.class)
                .list();
        var committees =
                kinds.stream().map(Kind::committeeId).filter(id -> id != null).collect(Collectors.toSet());
        return new Choices(
                committees.isEmpty()
                        ? Map.of()
                        : desks.of("committee").describe(committees).entrySet().stream()
                                .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue()
                                        .text())),
                kinds.stream().map(Kind::task).distinct().sorted().toList(),
                kinds.stream()
                        .map(Kind::postId)
                        .distinct()
                        .map(post -> viewer.holding(post).orElseThrow())
                        .sorted(Comparator.comparing(Holding::post))
                        .toList());
    }

    private record Counted(InboxRow row, long total) {}
}
