package bd.sabha.decision;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the meetings decided. Whether somebody may write is asked before, of {@link MinutesEditing}. */
@Component
@Transactional
public class Decisions {

    private final DecisionRepository decisions;
    private final JdbcClient jdbc;
    private final DecisionViews views;
    private final Meanings meanings;

    Decisions(DecisionRepository decisions, JdbcClient jdbc, DecisionViews views, Meanings meanings) {
        this.decisions = decisions;
        this.jdbc = jdbc;
        this.views = views;
        this.meanings = meanings;
    }

    /** The decisions of minutes, in the order of the discussions. */
    @Transactional(readOnly = true)
    public List<DecisionView> of(long minutesId) {
        return views.where("d.minutes_id = ?", minutesId);
    }

    /** @throws NoSuchElementException when there is no such decision */
    @Transactional(readOnly = true)
    public DecisionView get(long decisionId) {
        return views.where("d.id = ?", decisionId).stream()
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no decision " + decisionId));
    }

    /**
     * Adds a decision below a discussion of the minutes.
     *
     * @return its id
     * @throws NoSuchElementException when the minutes have no such discussion
     */
    public long add(long minutesId, long discussionId, DecisionText text) {
        return add(minutesId, discussionId, null, text);
    }

    /** The same with the label that an existing paper printed before it. */
    public long add(long minutesId, long discussionId, @Nullable String label, DecisionText text) {
        var committeeId = jdbc.sql(
                        """
                        select m.committee_id from minutes m join discussion s on s.minutes_id = m.id
                        where m.id = ? and s.id = ? for update of s
                        """)
                .params(minutesId, discussionId)
                .query(Long.class)
                .optional()
                .orElseThrow(() -> new NoSuchElementException("no discussion " + discussionId));
        var last = jdbc.sql("select coalesce(max(position), 0) from decision where discussion_id = ?")
                .param(discussionId)
                .query(Integer.class)
                .single();
        var decision = decisions.save(Decision.first(
                minutesId, discussionId, committeeId, last + 1, label, text, meanings.rows(text, minutesId)));
        return Objects.requireNonNull(decision.id());
    }

    /** @throws OptimisticLockingFailureException when somebody changed it since that version */
    public void change(long decisionId, DecisionText text, long version) {
        var decision = decisions.findById(decisionId).orElseThrow();
        decisions.save(decision.rewritten(text, meanings.rows(text, decision.minutesId()), version));
    }

    /** @throws OptimisticLockingFailureException when somebody changed it since that version */
    public void remove(long decisionId, long version) {
        var decision = decisions.findById(decisionId).orElseThrow();
        if (decision.version() != version) {
            throw new OptimisticLockingFailureException("decision " + decisionId + " has changed");
        }
        decisions.delete(decision);
        jdbc.sql("update decision set position = position - 1 where discussion_id = ? and position > ?")
                .params(decision.discussionId(), decision.position())
                .update();
    }
}
