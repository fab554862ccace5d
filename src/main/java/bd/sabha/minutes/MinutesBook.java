package bd.sabha.minutes;

import bd.sabha.committee.MinutesLayout;
import bd.sabha.registry.Signatures;
import bd.sabha.workflow.Subject;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Minutes and their discussions, and how they are written until the chair signs them. Whether somebody may write is asked
 * before, of {@link MinutesAccess}.
 */
@Component
@Transactional
public class MinutesBook {

    private final MinutesRepository minutes;
    private final DiscussionRepository discussions;
    private final Signatures signatures;
    private final JdbcClient jdbc;

    MinutesBook(MinutesRepository minutes, DiscussionRepository discussions, Signatures signatures, JdbcClient jdbc) {
        this.minutes = minutes;
        this.discussions = discussions;
        this.signatures = signatures;
        this.jdbc = jdbc;
    }

    /** @throws NoSuchElementException when there are no such minutes */
    @Transactional(readOnly = true)
    public Minutes get(long minutesId) {
        return minutes.findById(minutesId).orElseThrow(() -> new NoSuchElementException("no minutes " + minutesId));
    }

    @Transactional(readOnly = true)
    public Optional<Minutes> ofMeeting(long meetingId) {
        return minutes.findByMeetingId(meetingId);
    }

    /** The committee's that were begun last. @throws NoSuchElementException when it has none */
    @Transactional(readOnly = true)
    public Minutes lastOf(long committeeId) {
        return minutes.findFirstByCommitteeIdOrderByIdDesc(committeeId).orElseThrow();
    }

    /** What was discussed, in order. */
    @Transactional(readOnly = true)
    public List<Discussion> discussions(long minutesId) {
        return discussions.findByMinutesIdOrderByPosition(minutesId);
    }

    /**
     * Writes the opening and the closing.
     *
     * @throws AlreadySigned when the chair has signed
     * @throws OptimisticLockingFailureException when somebody changed them since that version
     */
    public void rewrite(long minutesId, String opening, String closing, long version) {
        rewrite(minutesId, get(minutesId).layout(), opening, closing, version);
    }

    /** The same, and lays them out in that way. */
    public void rewrite(long minutesId, MinutesLayout layout, String opening, String closing, long version) {
        requireUnsigned(minutesId);
        minutes.save(get(minutesId).rewritten(layout, opening, closing, version));
    }

    /**
     * Appends a discussion.
     *
     * @return its id
     * @throws AlreadySigned when the chair has signed
     */
    public long add(long minutesId, String title, String text) {
        requireUnsigned(minutesId);
        var position = discussions(minutesId).size() + 1;
        return discussions
                .save(Discussion.first(minutesId, position, title, text))
                .key();
    }

    /**
     * Writes a discussion anew.
     *
     * @throws AlreadySigned when the chair has signed
     * @throws OptimisticLockingFailureException when somebody changed it since that version
     */
    public void change(long minutesId, long discussionId, String title, String text, long version) {
        requireUnsigned(minutesId);
        discussions.save(discussion(minutesId, discussionId).rewritten(title, text, version));
    }

    /** Moves a discussion one place up or down; its decisions' numbers follow. */
    public void move(long minutesId, long discussionId, boolean up) {
        requireUnsigned(minutesId);
        var from = discussion(minutesId, discussionId).position();
        var to = up ? from - 1 : from + 1;
        if (to >= 1 && to <= discussions(minutesId).size()) {
            jdbc.sql(
                            """
                            update discussion set position = :from + :to - position
                            where minutes_id = :minutes and position in (:from, :to)
                            """)
                    .param("from", from)
                    .param("to", to)
                    .param("minutes", minutesId)
                    .update();
        }
    }

    /**
     * Removes a discussion that has no decisions.
     *
     * @throws OptimisticLockingFailureException when somebody changed it since that version
     */
    public void remove(long minutesId, long discussionId, long version) {
        requireUnsigned(minutesId);
        var discussion = discussion(minutesId, discussionId);
        if (discussion.version() != version) {
            throw new OptimisticLockingFailureException("discussion " + discussionId + " has changed");
        }
        discussions.delete(discussion);
        jdbc.sql("update discussion set position = position - 1 where minutes_id = ? and position > ?")
                .params(minutesId, discussion.position())
                .update();
    }

    /**
     * Lets one writer or signer after the other at the minutes, until the transaction ends.
     *
     * @throws AlreadySigned when the chair has signed
     */
    void requireUnsigned(long minutesId) {
        jdbc.sql("select id from minutes where id = ? for update")
                .param(minutesId)
                .query(Long.class)
                .optional()
                .orElseThrow(() -> new NoSuchElementException("no minutes " + minutesId));
        if (signatures.of(Subject.of("minutes", minutesId)).isPresent()) {
            throw new AlreadySigned(minutesId);
        }
    }

    private Discussion discussion(long minutesId, long discussionId) {
        return discussions
                .findByIdAndMinutesId(discussionId, minutesId)
                .orElseThrow(() -> new NoSuchElementException("no discussion " + discussionId));
    }
}
