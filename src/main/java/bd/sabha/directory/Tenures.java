package bd.sabha.directory;

import bd.sabha.calendar.Languages;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who held which post when. Nobody holds two posts regularly at a time, and no post has two regular holders. */
@Component
class Tenures {

    private static final String VIEW =
            """
            select i.id, i.post_id, i.person_id, i.charge, i.from_on, i.to_on, person.name, person.name_en, person.email,
                   absent.name as absent, absent.name_en as absent_en
              from incumbency i
              join person on person.id = i.person_id
              left join incumbency covered on covered.id = i.substitutes
              left join person absent on absent.id = covered.person_id
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Tenures(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Tenure get(long id) {
        return jdbc.sql(VIEW + "where i.id = ?")
                .param(id)
                .query(Tenures::tenure)
                .optional()
                .orElseThrow(() -> new NoSuchElementException("incumbency " + id));
    }

    /** Everybody who ever held the post or will, substitutes too, the latest first. */
    List<Tenure> of(long postId) {
        return jdbc.sql(VIEW + "where i.post_id = ? order by i.from_on desc, i.charge = 'SUBSTITUTE' desc, i.id desc")
                .param(postId)
                .query(Tenures::tenure)
                .list();
    }

    /** Today's holders of each of these posts, the regular one first, substitutes last. */
    Map<Long, List<Tenure>> today(Collection<Long> postIds) {
        return jdbc
                .sql(
                        VIEW
                                + """
                         where i.post_id = any(:posts) and i.from_on <= :today and (i.to_on is null or i.to_on >= :today)
                         order by i.charge = 'SUBSTITUTE', i.charge = 'REGULAR' desc, i.from_on desc, i.id
                        """)
                .param("posts", postIds.toArray(Long[]::new))
                .param("today", LocalDate.now(clock))
                .query(Tenures::tenure)
                .list()
                .stream()
                .collect(Collectors.groupingBy(Tenure::postId));
    }

    /**
     * @param except incumbencies that do not count: those about to end
     * @throws RegularOverlap when the post is held regularly in these days, or the person holds another one so
     */
    void refuseSecondRegular(
            long postId, @Nullable Long personId, Collection<Long> except, LocalDate from, @Nullable LocalDate to) {
        jdbc.sql(
                        VIEW
                                + """
                         where i.charge = 'REGULAR' and (i.post_id = :post or i.person_id = :person)
                           and not i.id = any(:except)
                           and daterange(i.from_on, i.to_on, '[]') && daterange(:from, :to, '[]')
                         order by i.post_id = :post desc, i.from_on limit 1
                        """)
                .param("post", postId)
                .param("person", personId, java.sql.Types.BIGINT)
                .param("except", except.toArray(Long[]::new))
                .param("from", from)
                .param("to", to, java.sql.Types.DATE)
                .query(Tenures::tenure)
                .optional()
                .ifPresent(held -> {
                    throw new RegularOverlap(held, held.postId() == postId);
                });
    }

    /** Writes other dates over those of an incumbency that were seen. Who stood in for its holder does so no longer than it. */
    @Transactional
    void correct(Tenure seen, LocalDate from, @Nullable LocalDate to) {
        if (seen.isRegular()) {
            refuseSecondRegular(seen.postId(), seen.personId(), List.of(seen.id()), from, to);
        }
        var changed = jdbc.sql(
                        """
                        update incumbency set from_on = :from, to_on = :to
                         where id = :id and from_on = :wasFrom and to_on is not distinct from :wasTo
                        """)
                .param("from", from)
                .param("to", to, java.sql.Types.DATE)
                .param("id", seen.id())
                .param("wasFrom", seen.fromOn())
                .param("wasTo", seen.toOn(), java.sql.Types.DATE)
                .update();
        if (changed == 0) {
            throw new OptimisticLockingFailureException("incumbency " + seen.id());
        }
        if (to != null) {
            endSubstitutes(seen.id(), to);
        }
    }

    /** Nobody stands in for somebody who has left. */
    void endSubstitutes(long incumbencyId, LocalDate lastOn) {
        jdbc.sql("delete from incumbency where substitutes = ? and from_on > ?")
                .params(incumbencyId, lastOn)
                .update();
        jdbc.sql("update incumbency set to_on = :last where substitutes = :id and (to_on is null or to_on > :last)")
                .param("id", incumbencyId)
                .param("last", lastOn)
                .update();
    }

    /** @throws org.springframework.dao.DataIntegrityViolationException when something was done with it */
    void delete(long id) {
        jdbc.sql("delete from incumbency where id = ?").param(id).update();
    }

    private static Tenure tenure(ResultSet row, int number) throws SQLException {
        return new Tenure(
                row.getLong("id"),
                row.getLong("post_id"),
                row.getLong("person_id"),
                word(row, "name"),
                row.getString("email"),
                row.getString("charge"),
                row.getObject("from_on", LocalDate.class),
                row.getObject("to_on", LocalDate.class),
                word(row, "absent"));
    }

    private static String word(ResultSet row, String column) throws SQLException {
        return row.getString(Languages.english() ? column + "_en" : column);
    }
}
