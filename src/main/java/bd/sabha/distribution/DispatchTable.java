package bd.sabha.distribution;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of the copies. A fact is noted once: what came first stays. */
@Component
class DispatchTable {

    private final JdbcClient jdbc;
    private final Clock clock;

    DispatchTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @throws java.util.NoSuchElementException when there is no such copy */
    Dispatch get(long id) {
        return find(id).orElseThrow();
    }

    Optional<Dispatch> find(long id) {
        return jdbc.sql("select * from dispatch where id = ?")
                .param(id)
                .query(Dispatch.class)
                .optional();
    }

    Optional<Dispatch> withToken(String token) {
        return jdbc.sql("select * from dispatch where token = ?")
                .param(token)
                .query(Dispatch.class)
                .optional();
    }

    List<Dispatch> all(Collection<Long> ids) {
        return jdbc.sql("select * from dispatch where id = any(:ids)")
                .param("ids", ids.toArray(Long[]::new))
                .query(Dispatch.class)
                .list();
    }

    List<Dispatch> of(String paper) {
        return jdbc.sql("select * from dispatch where subject = ? order by id")
                .param(paper)
                .query(Dispatch.class)
                .list();
    }

    /** What went to these posts, the newest first. */
    List<Dispatch> to(Collection<Long> posts, int offset, int limit) {
        return jdbc.sql(
                        """
                        select * from dispatch
                        where post_id = any(:posts) and started_at is not null
                        order by id desc offset :offset limit :limit
                        """)
                .param("posts", posts.toArray(Long[]::new))
                .param("offset", offset)
                .param("limit", limit)
                .query(Dispatch.class)
                .list();
    }

    int count(Collection<Long> posts) {
        return jdbc.sql("select count(*) from dispatch where post_id = any(:posts) and started_at is not null")
                .param("posts", posts.toArray(Long[]::new))
                .query(Integer.class)
                .single();
    }

    void delivered(long id) {
        jdbc.sql("update dispatch set delivered_at = ? where id = ? and delivered_at is null")
                .params(now(), id)
                .update();
    }

    void deliveredByHand(long id, long incumbencyId, String remark) {
        jdbc.sql(
                        """
                        update dispatch set by_hand_at = ?, by_hand_by = ?, by_hand_remark = ?
                        where id = ? and by_hand_at is null
                        """)
                .params(now(), incumbencyId, remark, id)
                .update();
    }

    void acknowledged(long id) {
        jdbc.sql("update dispatch set acknowledged_at = ? where id = ? and acknowledged_at is null")
                .params(now(), id)
                .update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
