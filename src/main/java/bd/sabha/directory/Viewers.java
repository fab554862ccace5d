package bd.sabha.directory;

import bd.sabha.calendar.Languages;
import bd.sabha.directory.Viewer.Holding;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds who somebody with a username is and which posts they hold today. */
@Component
public class Viewers {

    private final JdbcClient jdbc;
    private final Posts posts;
    private final Clock clock;

    Viewers(JdbcClient jdbc, Posts posts, Clock clock) {
        this.jdbc = jdbc;
        this.posts = posts;
        this.clock = clock;
    }

    public Optional<Viewer> find(String username) {
        return jdbc.sql(
                        """
                        select a.id, a.person_id, a.username, a.administrator, person.name, person.name_en
                          from account a join person on person.id = a.person_id
                         where a.username = ?
                        """)
                .param(username)
                .query((row, number) -> new Viewer(
                        row.getLong("id"),
                        row.getLong("person_id"),
                        row.getString("username"),
                        row.getString(Languages.english() ? "name_en" : "name"),
                        row.getBoolean("administrator"),
                        List.of()))
                .optional()
                .map(viewer -> viewer.holding(holdings(viewer.personId())));
    }

    private List<Holding> holdings(long personId) {
        var held = jdbc.sql(
                        """
                        select id, post_id from incumbency
                         where person_id = :person and from_on <= :today and (to_on is null or to_on >= :today)
                         order by charge = 'REGULAR' desc, from_on, id
                        """)
                .param("person", personId)
                .param("today", LocalDate.now(clock))
                .query((row, number) -> new Holding(row.getLong("id"), row.getLong("post_id"), ""))
                .list();
        var titles = posts.all(held.stream().map(Holding::postId).toList());
        return held.stream()
                .map(holding -> new Holding(
                        holding.incumbencyId(),
                        holding.postId(),
                        titles.get(holding.postId()).title()))
                .toList();
    }
}
