package bd.sabha.directory;

import bd.sabha.calendar.Languages;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What administrators see of the register. */
@Component
class RegisterLists {

    private final JdbcClient jdbc;
    private final Posts posts;
    private final Clock clock;

    RegisterLists(JdbcClient jdbc, Posts posts, Clock clock) {
        this.jdbc = jdbc;
        this.posts = posts;
        this.clock = clock;
    }

    /** @param accountId null: somebody without an account */
    record PersonRow(
            long id,
            String name,
            @Nullable Long accountId,
            @Nullable String username,
            boolean administrator,
            boolean password,
            List<PostView> posts) {}

    record OfficeRow(long id, int layer, String name) {}

    List<PersonRow> people() {
        return jdbc.sql(
                        """
                        select person.id, person.name, person.name_en, a.id as account_id, a.username,
                               coalesce(a.administrator, false) as administrator,
                               a.password_hash is not null as password,
                               array(select i.post_id from incumbency i
                                      where i.person_id = person.id
                                        and i.from_on <= :today and (i.to_on is null or i.to_on >= :today)
                                      order by i.charge = 'REGULAR' desc, i.id) as posts
                          from person left join account a on a.person_id = person.id
                         order by a.id is null, person.id
                        """)
                .param("today", LocalDate.now(clock))
                .query(this::person)
                .list();
    }

    List<OfficeRow> offices() {
        return jdbc.sql("select id, layer, name, name_en, place, place_en from office order by layer, name, place, id")
                .query((row, number) -> new OfficeRow(row.getLong("id"), row.getInt("layer"), office(row)))
                .list();
    }

    boolean isTaken(String username) {
        return jdbc.sql("select count(*) from account where username = ?")
                        .param(username)
                        .query(Long.class)
                        .single()
                > 0;
    }

    private PersonRow person(ResultSet row, int number) throws SQLException {
        return new PersonRow(
                row.getLong("id"),
                word(row, "name"),
                row.getObject("account_id", Long.class),
                row.getString("username"),
                row.getBoolean("administrator"),
                row.getBoolean("password"),
                held(row.getArray("posts")));
    }

    private List<PostView> held(Array ids) throws SQLException {
        var held = List.of((Long[]) ids.getArray());
        return held.isEmpty() ? List.of() : posts.inOrder(held);
    }

    private static String office(ResultSet row) throws SQLException {
        var place = word(row, "place");
        return place.isEmpty() ? word(row, "name") : word(row, "name") + ", " + place;
    }

    private static String word(ResultSet row, String column) throws SQLException {
        return row.getString(Languages.english() ? column + "_en" : column);
    }
}
