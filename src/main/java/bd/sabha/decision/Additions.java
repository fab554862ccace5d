package bd.sabha.decision;

import bd.sabha.calendar.Languages;
import bd.sabha.directory.PostView;
import bd.sabha.directory.Posts;
import bd.sabha.distribution.Dispatches;
import bd.sabha.distribution.Dispatches.Addressee;
import bd.sabha.distribution.Dispatches.Purpose;
import bd.sabha.workflow.Subject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives a signed decision to the posts that its words have come to mean since; the signed text stays as it is. */
@Component
@Transactional
class Additions {

    private final Decisions decisions;
    private final RegisterChanges changes;
    private final Issuance issuance;
    private final Dispatches dispatches;
    private final Posts posts;
    private final MessageSource messages;
    private final JdbcClient jdbc;
    private final Clock clock;

    Additions(
            Decisions decisions,
            RegisterChanges changes,
            Issuance issuance,
            Dispatches dispatches,
            Posts posts,
            MessageSource messages,
            JdbcClient jdbc,
            Clock clock) {
        this.decisions = decisions;
        this.changes = changes;
        this.issuance = issuance;
        this.dispatches = dispatches;
        this.posts = posts.in(Languages.BANGLA);
        this.messages = messages;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Whether the decision may go to more posts: its minutes are distributed, and it is not carried out or withdrawn
     * everywhere.
     */
    @Transactional(readOnly = true)
    boolean areOpen(DecisionView decision) {
        return jdbc.sql(
                        """
                        select exists (select from directive d join decision e on e.id = d.decision_id
                                       where e.minutes_id = :minutes and d.issued_at is not null)
                           and (not exists (select from directive where decision_id = :decision)
                                or exists (select from directive_standing where decision_id = :decision
                                              and closed_at is null and withdrawn_at is null))
                        """)
                .param("minutes", decision.minutesId())
                .param("decision", decision.id())
                .query(Boolean.class)
                .single();
    }

    /** The posts that it was given to later. */
    @Transactional(readOnly = true)
    List<Long> of(long decisionId) {
        return jdbc.sql("select post_id from addition where decision_id = ? order by added_at, post_id")
                .param(decisionId)
                .query(Long.class)
                .list();
    }

    /**
     * Adds those of the posts that the decision's words mean since it was written; each once, whoever asks and however
     * often.
     *
     * @return how many were added
     */
    int add(long decisionId, Collection<Long> postIds, long actor) {
        var decision = decisions.get(decisionId);
        oneAfterTheOther(decision.minutesId());
        var since = changes.since(decision);
        if (since == null || !areOpen(decision)) {
            return 0;
        }
        var added = since.posts().stream()
                .filter(post -> postIds.contains(post.id()))
                .map(PostView::id)
                .toList();
        issue(decision, added, actor);
        return added.size();
    }

    private void issue(DecisionView decision, List<Long> added, long actor) {
        var words = changes.now(decision);
        var directives = issuance.add(decision.minutesId(), decision.id(), added, dueOn(decision));
        directives.forEach((post, directive) -> jdbc.sql("insert into addition values (?, ?, ?, ?, ?, ?)")
                .params(decision.id(), post, directive, words.get(post), OffsetDateTime.now(clock), actor)
                .update());
        var request =
                messages.getMessage("decision.addition.request", new Object[] {decision.number()}, Languages.BANGLA);
        dispatches.alsoTo(
                Subject.of("minutes", decision.minutesId()),
                "minutes",
                posts.inOrder(added).stream()
                        .map(post -> new Addressee(post.id(), post.title(), null, Purpose.FOR_ACTION, request))
                        .toList());
    }

    private LocalDate dueOn(DecisionView decision) {
        var said = decision.dueOn();
        return said == null || said.isBefore(LocalDate.now(clock))
                ? issuance.usualDueOnFromNow(decision.minutesId())
                : said;
    }

    private void oneAfterTheOther(long minutesId) {
        jdbc.sql("select id from minutes where id = ? for no key update")
                .param(minutesId)
                .query(Long.class)
                .single();
    }
}
